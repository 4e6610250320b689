//! For the tests of the crates: puts a folder of the corpus to its target. What was found once
//! stays mended.

use std::path::Path;

pub(crate) fn replay(name: &str, target: fn(&[u8])) {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let corpus = above.map(|folder| folder.join("fuzz/corpus")).find(|corpus| corpus.is_dir());
    let folder = corpus.unwrap().join(name);
    let mut inputs = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        println!("{}", path.display());
        target(&std::fs::read(&path).unwrap());
        inputs += 1;
    }
    assert!(5 < inputs, "{inputs}");
}
