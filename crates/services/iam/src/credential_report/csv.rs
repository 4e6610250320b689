//! Lines of CSV (RFC 4180), ended as AWS ends them.

/// Fields of one line.
#[derive(Default)]
pub(super) struct Line(Vec<String>);

impl Line {
    /// Adds a field.
    pub(super) fn push(&mut self, field: impl Into<String>) {
        self.0.push(field.into());
    }

    /// Writes the line. Names may have commas in them.
    pub(super) fn write(&self, text: &mut String) {
        for (index, field) in self.0.iter().enumerate() {
            if 0 < index {
                text.push(',');
            }
            if field.contains([',', '"', '\n', '\r']) {
                text.push('"');
                text.push_str(&field.replace('"', "\"\""));
                text.push('"');
            } else {
                text.push_str(field);
            }
        }
        text.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a reader of RFC 4180 makes of one line.
    fn read(line: &str) -> Vec<String> {
        let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
        let mut letters = line.strip_suffix('\n').unwrap().chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if quoted && letters.peek() == Some(&'"') => {
                    field.push('"');
                    letters.next();
                }
                '"' => quoted = !quoted,
                ',' if !quoted => fields.push(std::mem::take(&mut field)),
                other => field.push(other),
            }
        }
        fields.push(field);
        fields
    }

    proptest! {
        #[test]
        fn every_field_comes_back(fields in prop::collection::vec("[a-c,\"\n\r=]{0,6}", 1..5)) {
            let mut line = Line::default();
            fields.iter().for_each(|field| line.push(field.as_str()));
            let mut text = String::new();
            line.write(&mut text);
            prop_assert_eq!(read(&text), fields);
        }
    }
}
