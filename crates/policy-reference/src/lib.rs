//! The evaluation contract, executable: slow and obviously correct.
