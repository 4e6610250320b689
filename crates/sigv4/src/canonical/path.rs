//! CanonicalURI (SG-5, SG-6).

use crate::encode::{decode, encode_path_into};

/// How a service brings the path into canonical form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PathEncoding {
    /// Remove dot segments and repeated slashes, then encode the path as it stood on the
    /// wire once more: every service but S3 (SG-5).
    Double,
    /// Decode once, encode once, normalize nothing: the S3 family (SG-6).
    Single,
}

/// Appends the canonical form of `path`, which is as on the wire.
pub(super) fn write(out: &mut Vec<u8>, path: &str, encoding: PathEncoding) {
    if path.is_empty() || path == "/" {
        out.push(b'/');
        return;
    }
    match encoding {
        PathEncoding::Single => encode_path_into(out, &decode(path.as_bytes())),
        PathEncoding::Double => {
            let mut kept: Vec<&str> = Vec::new();
            for segment in path.split('/') {
                match segment {
                    "" | "." => {}
                    ".." => drop(kept.pop()),
                    named => kept.push(named),
                }
            }
            for segment in &kept {
                out.push(b'/');
                encode_path_into(out, segment.as_bytes());
            }
            if kept.is_empty() || path.ends_with('/') {
                out.push(b'/');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(path: &str, encoding: PathEncoding) -> String {
        let mut out = Vec::new();
        write(&mut out, path, encoding);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn services_normalize_and_encode_twice() {
        // SG-5
        for (wire, expected) in [
            ("", "/"),
            ("/", "/"),
            ("//", "/"),
            ("/./", "/"),
            ("/a/..", "/"),
            ("/a/b/../..", "/"),
            ("/../a", "/a"),
            ("/./a", "/a"),
            ("//a//", "/a/"),
            ("/a%20b", "/a%2520b"),
            ("/a b", "/a%20b"),
            ("/%E1%88%B4", "/%25E1%2588%25B4"),
            ("/a%2Fb", "/a%252Fb"),
            ("/-._~a1", "/-._~a1"),
        ] {
            assert_eq!(canonical(wire, PathEncoding::Double), expected, "{wire}");
        }
    }

    #[test]
    fn s3_keeps_every_dot_and_slash() {
        // SG-6
        for (wire, expected) in [
            ("", "/"),
            ("//", "//"),
            ("/b/./k", "/b/./k"),
            ("/b//../k/", "/b//../k/"),
            ("/b/a%20b", "/b/a%20b"),
            ("/b/a b", "/b/a%20b"),
            ("/b/a%2fb", "/b/a/b"),
            ("/b/(1)*+$", "/b/%281%29%2A%2B%24"),
            ("/b/%e1%88%b4", "/b/%E1%88%B4"),
        ] {
            assert_eq!(canonical(wire, PathEncoding::Single), expected, "{wire}");
        }
    }
}
