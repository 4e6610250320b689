//! Which questions are worth asking: rough matching of patterns. What a policy says is decided by
//! an evaluator alone; here a wrong guess costs a question, not an answer.

/// Whether `pattern`, in which `*` is any run of characters and `?` one, covers the text, letter
/// case of ASCII aside.
pub(crate) fn covers(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut at, mut position) = (0, 0);
    // Where to go on when a run takes one byte more.
    let mut run: Option<(usize, usize)> = None;
    loop {
        match (pattern.get(position), text.get(at)) {
            (Some(b'*'), _) => {
                position += 1;
                run = Some((position, at));
                continue;
            }
            (Some(b'?'), Some(_)) => {
                (position, at) = (position + 1, at + 1);
                continue;
            }
            (Some(wanted), Some(found)) if wanted.eq_ignore_ascii_case(found) => {
                (position, at) = (position + 1, at + 1);
                continue;
            }
            (None, None) => return true,
            _ => {}
        }
        match run {
            Some((after, taken)) if taken < text.len() => {
                (position, at) = (after, taken + 1);
                run = Some((after, taken + 1));
            }
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_are_runs() {
        assert!(covers("*", "") && covers("s3:Get*", "s3:getobject") && covers("*:*", "a:b"));
        assert!(covers("a?c*e", "abcde") && !covers("a?c", "ac") && !covers("s3:Get", "s3:GetX"));
        assert!(!covers("*a*b", "xaxc") && covers("*a*b", "xaxbab"));
    }
}
