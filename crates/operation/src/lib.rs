//! What a service declares for each operation, and how one is run.
