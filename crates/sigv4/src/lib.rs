//! Signature Version 4: canonical requests, verification, presigned and chunked bodies.
