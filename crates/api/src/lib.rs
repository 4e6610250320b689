//! Generated AWS shapes, the wire protocols, constraint checks; knows no behaviour.
