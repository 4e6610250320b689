//! Lines of CSV that are written.

use super::csv::Line;

/// What a line's fields are parted by in the input, and what ends a line: neither means anything
/// to CSV.
const FIELD_ENDS: char = '\u{1f}';
const LINE_ENDS: char = '\u{1e}';

/// Whatever the fields are, a reader that goes by RFC 4180 gets them back.
pub fn reports(data: &[u8]) {
    let input = String::from_utf8_lossy(data);
    let fields = |line: &str| line.split(FIELD_ENDS).map(str::to_owned).collect::<Vec<_>>();
    let lines: Vec<_> = input.split(LINE_ENDS).map(fields).collect();
    let mut text = String::new();
    for fields in &lines {
        let mut line = Line::default();
        fields.iter().for_each(|field| line.push(field.as_str()));
        line.write(&mut text);
    }
    assert_eq!(read(&text), lines, "{text}");
}

/// RFC 4180, section 2, with line feeds at the ends of lines; panics where a text breaks it.
fn read(text: &str) -> Vec<Vec<String>> {
    let (mut lines, mut fields) = (Vec::new(), Vec::new());
    let mut rest = text;
    while !rest.is_empty() {
        let field;
        (field, rest) = match rest.strip_prefix('"') {
            Some(quoted) => in_quotes(quoted),
            None => {
                let end = rest.find([',', '\n']).expect("a field ends");
                let (field, after) = rest.split_at(end);
                assert!(!field.contains(['"', '\r']), "bare: {field}");
                (field.to_owned(), after)
            }
        };
        fields.push(field);
        if let Some(after) = rest.strip_prefix('\n') {
            lines.push(std::mem::take(&mut fields));
            rest = after;
        } else {
            rest = rest.strip_prefix(',').expect("a comma or the line's end after a field");
        }
    }
    assert!(fields.is_empty(), "the last line ends");
    lines
}

/// A field behind its first quotation mark, and what comes after its last.
fn in_quotes(text: &str) -> (String, &str) {
    let (mut field, mut rest) = (String::new(), text);
    loop {
        let (piece, after) = rest.split_once('"').expect("the quotation ends");
        field.push_str(piece);
        match after.strip_prefix('"') {
            Some(more) => {
                field.push('"');
                rest = more;
            }
            None => return (field, after),
        }
    }
}
