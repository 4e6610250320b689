//! A small deterministic generator of numbers (SplitMix64), and choices that a fuzzer makes.

/// Numbers that follow from a seed.
#[derive(Clone, Debug)]
pub struct Random {
    state: u64,
    /// Choices still to be made as they were told, the last one first.
    told: Vec<u8>,
}

impl Random {
    /// The numbers of a seed.
    pub fn new(seed: u64) -> Self {
        Self { state: seed, told: Vec::new() }
    }

    /// Choices as bytes tell them, a byte each, two among more than 256; those of the seed 0 when
    /// there are no more: so a small change of the bytes is a small change of what is made of them.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self { state: 0, told: bytes.iter().rev().copied().collect() }
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        if let Some(first) = self.told.pop() {
            let second = if end <= 256 { 0 } else { self.told.pop().unwrap_or_default() };
            return (usize::from(second) << 8 | usize::from(first)) % end.max(1);
        }
        let end = u64::try_from(end).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.bits() % end).unwrap_or_default()
    }

    /// Whether something happens that happens `times` of a hundred times.
    pub fn percent(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    /// One of them; the default of nothing.
    pub fn pick<T: Copy + Default>(&mut self, of: &[T]) -> T {
        of.get(self.below(of.len())).copied().unwrap_or_default()
    }

    /// Between one and `most` of them, as a JSON array of strings; sometimes bare.
    pub(super) fn list(
        &mut self,
        most: usize,
        mut item: impl FnMut(&mut Self) -> String,
    ) -> String {
        let count = 1 + self.below(most);
        let items: Vec<String> = (0..count).map(|_| quoted(&item(self))).collect();
        match items.as_slice() {
            [one] if self.percent(50) => one.clone(),
            _ => format!("[{}]", items.join(",")),
        }
    }

    /// The text with something in it replaced: by a wildcard, a variable, other capitals.
    pub(super) fn mutated(&mut self, text: &str) -> String {
        let mut characters: Vec<char> = text.chars().collect();
        for _ in 0..self.below(3) {
            let start = self.below(characters.len() + 1);
            let end = (start + self.below(4)).min(characters.len());
            let new = self.pick(&[
                "*",
                "*",
                "*",
                "?",
                "??",
                "",
                ":",
                "/",
                "**",
                "é",
                "${aws:username}",
                "${aws:PrincipalTag/team}",
                "${*}",
                "${?}",
                "${$}",
                "${aws:TagKeys}",
                "${none}",
                "${none, 'a'}",
                "${aws:PrincipalTag/empty, 'b'}",
                "${AWS:UserName}",
                "${",
                "${x,'y'}",
            ]);
            drop(characters.splice(start..end, new.chars()));
        }
        let text: String = characters.into_iter().collect();
        match self.below(24) {
            0 => text.to_uppercase(),
            1 => text.to_lowercase(),
            _ => text,
        }
    }
}

/// As a JSON string.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
