//! The decoder of `aws-chunked`: a state machine over whatever pieces arrive.

use super::SignatureChain;
use super::chain::Link;
use crate::error::cut;
use crate::{AuthError, ChunkFault, RequestView, Signed, SigningKey, StreamingKind, hash};
use aws_lc_rs::digest;
use bytes::{Buf, Bytes};
use std::sync::Arc;

/// Smallest chunk but the last, in bytes (SG-22).
pub const CHUNK_BYTES_MIN: u64 = 8_192;
/// Longest trailer, in bytes, line breaks included.
pub const TRAILER_BYTES_MAX: usize = 8_192;

/// Longest head line of a chunk: size, `;chunk-signature=`, 64 digits, line break, and air.
const HEAD_BYTES_MAX: usize = 256;
/// Most names a request may declare in `x-amz-trailer`.
const TRAILER_NAMES_MAX: usize = 16;
const TRAILER_SIGNATURE: &str = "x-amz-trailer-signature";

/// Decodes an `aws-chunked` body and checks its signatures on the way.
#[derive(Debug)]
pub struct ChunkedBody {
    state: State,
    // The line being read: a chunk's head, or one of the trailer.
    line: Vec<u8>,
    // `None` if chunks are unsigned.
    chain: Option<SignatureChain>,
    access_key_id: String,
    decoded_bytes_expected: u64,
    decoded_bytes: u64,
    last_chunk_bytes: Option<u64>,
    trailer: Trailer,
    // Invariant: once set, every further call fails with it.
    failed: Option<AuthError>,
}

enum State {
    /// Reading a chunk's head line.
    Head,
    /// Reading a chunk's data.
    Data { bytes_left: u64, chunk: Option<ChunkCheck> },
    /// Reading the line break after a chunk's data.
    DataEnd { is_lf_next: bool },
    /// After the empty chunk.
    Trailer,
}

struct ChunkCheck {
    context: digest::Context,
    signature: String,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Head => "Head",
            Self::Data { .. } => "Data",
            Self::DataEnd { .. } => "DataEnd",
            Self::Trailer => "Trailer",
        })
    }
}

#[derive(Debug)]
struct Trailer {
    is_allowed: bool,
    declared: Vec<String>,
    lines: Vec<(String, String)>,
    signature: Option<String>,
    bytes: usize,
}

impl ChunkedBody {
    /// Begins the body of a request whose signature was verified with `signing_key`; `kind` is
    /// what [`crate::BodyCheck::Chunked`] said.
    ///
    /// # Errors
    /// `Chunked(DecodedLengthMissing)` if `x-amz-decoded-content-length` is not one number;
    /// `Chunked(Trailer)` if `x-amz-trailer` declares too much; `ContentHashInvalid` for the
    /// ECDSA kinds, which an HMAC key cannot verify.
    pub fn begin(
        kind: StreamingKind,
        signed: &Signed<'_>,
        view: &RequestView<'_>,
        signing_key: Arc<SigningKey>,
    ) -> Result<Self, AuthError> {
        let (is_signed, is_allowed) = match kind {
            StreamingKind::Signed => (true, false),
            StreamingKind::SignedTrailer => (true, true),
            StreamingKind::UnsignedTrailer => (false, true),
            StreamingKind::EcdsaSigned | StreamingKind::EcdsaSignedTrailer => {
                let got = signed.payload.text.as_deref().unwrap_or_default().to_owned();
                return Err(AuthError::ContentHashInvalid { got });
            }
        };
        let declared = if is_allowed { declared_trailer(view)? } else { Vec::new() };
        Ok(Self {
            state: State::Head,
            line: Vec::new(),
            chain: is_signed.then(|| SignatureChain::of(signed, signing_key)),
            access_key_id: signed.credential.access_key_id().to_owned(),
            decoded_bytes_expected: decoded_length(view)?,
            decoded_bytes: 0,
            last_chunk_bytes: None,
            trailer: Trailer { is_allowed, declared, lines: Vec::new(), signature: None, bytes: 0 },
            failed: None,
        })
    }

    /// Begins the body of an unsigned request: chunks without signatures, with a trailer.
    ///
    /// # Errors
    /// As [`ChunkedBody::begin`].
    pub fn begin_unsigned(view: &RequestView<'_>) -> Result<Self, AuthError> {
        let declared = declared_trailer(view)?;
        Ok(Self {
            state: State::Head,
            line: Vec::new(),
            chain: None,
            access_key_id: String::new(),
            decoded_bytes_expected: decoded_length(view)?,
            decoded_bytes: 0,
            last_chunk_bytes: None,
            trailer: Trailer {
                is_allowed: true,
                declared,
                lines: Vec::new(),
                signature: None,
                bytes: 0,
            },
            failed: None,
        })
    }

    /// How many bytes of data the request announced.
    pub fn decoded_bytes_expected(&self) -> u64 {
        self.decoded_bytes_expected
    }

    /// Takes the next piece of the body and appends its data to `out`, without copying.
    ///
    /// # Errors
    /// `ChunkSignatureMismatch` or `Chunked`, from then on for ever.
    pub fn push(&mut self, mut input: Bytes, out: &mut Vec<Bytes>) -> Result<(), AuthError> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        while !input.is_empty() {
            if let Err(error) = self.step(&mut input, out) {
                self.failed = Some(error.clone());
                return Err(error);
            }
        }
        Ok(())
    }

    /// Ends the body. Only now is all of it believed. Returns the trailer's headers, names in
    /// lower case, sorted.
    ///
    /// # Errors
    /// What `push` failed with; `Chunked(Incomplete)` if the end is missing; `Chunked(Trailer)` if
    /// the trailer is not the declared one; `ChunkSignatureMismatch` if it is wrongly signed.
    pub fn finish(mut self) -> Result<Vec<(String, String)>, AuthError> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        if !matches!(self.state, State::Trailer) || !self.line.is_empty() {
            return Err(AuthError::Chunked(ChunkFault::Incomplete));
        }
        let mut lines = std::mem::take(&mut self.trailer.lines);
        lines.sort_unstable();
        let came = lines.iter().map(|(name, _)| name);
        if !came.eq(&self.trailer.declared) {
            // A declared header that did not come looks the same as a body cut short.
            return Err(AuthError::Chunked(ChunkFault::Trailer));
        }
        if let Some(chain) = self.chain.as_mut().filter(|_| self.trailer.is_allowed) {
            let signature =
                self.trailer.signature.ok_or(AuthError::Chunked(ChunkFault::Trailer))?;
            let mut context = digest::Context::new(&digest::SHA256);
            for (name, value) in &lines {
                for piece in [name.as_str(), ":", value.as_str(), "\n"] {
                    context.update(piece.as_bytes());
                }
            }
            let link = chain.trailer(&hash::finished(context.finish()));
            compare(&link, &signature, &self.access_key_id)?;
        }
        Ok(lines)
    }

    fn step(&mut self, input: &mut Bytes, out: &mut Vec<Bytes>) -> Result<(), AuthError> {
        match &mut self.state {
            State::Head => {
                if let Some(line) =
                    read_line(&mut self.line, input, HEAD_BYTES_MAX, ChunkFault::Head)?
                {
                    self.state = self.begin_chunk(&line)?;
                }
            }
            State::Data { bytes_left, chunk } => {
                let take = usize::try_from(*bytes_left).unwrap_or(usize::MAX).min(input.len());
                let data = input.split_to(take);
                *bytes_left -= data.len() as u64;
                let is_done = *bytes_left == 0;
                if let Some(check) = chunk {
                    check.context.update(&data);
                }
                out.push(data);
                if is_done {
                    let chunk = chunk.take();
                    self.state = State::DataEnd { is_lf_next: false };
                    self.end_chunk(chunk)?;
                }
            }
            State::DataEnd { is_lf_next } => {
                let expected = if *is_lf_next { b'\n' } else { b'\r' };
                if input.get_u8() != expected {
                    return Err(AuthError::Chunked(ChunkFault::Delimiter));
                }
                self.state =
                    if *is_lf_next { State::Head } else { State::DataEnd { is_lf_next: true } };
            }
            State::Trailer => {
                let before = input.len();
                let line =
                    read_line(&mut self.line, input, TRAILER_BYTES_MAX, ChunkFault::Trailer)?;
                self.trailer.bytes += before - input.len();
                if TRAILER_BYTES_MAX < self.trailer.bytes {
                    return Err(AuthError::Chunked(ChunkFault::Trailer));
                }
                if let Some(line) = line {
                    self.trailer.take_line(&line, self.chain.is_some())?;
                }
            }
        }
        Ok(())
    }

    fn begin_chunk(&mut self, line: &[u8]) -> Result<State, AuthError> {
        let (size, signature) = read_head(line, self.chain.is_some())?;
        if let Some(last) = self.last_chunk_bytes
            && last < CHUNK_BYTES_MIN
            && 0 < size
        {
            return Err(AuthError::Chunked(ChunkFault::TooSmall { size: last }));
        }
        let got = self.decoded_bytes.saturating_add(size);
        let expected = self.decoded_bytes_expected;
        if expected < got || (size == 0 && got < expected) {
            return Err(AuthError::Chunked(ChunkFault::DecodedLength { expected, got }));
        }
        self.decoded_bytes = got;
        self.last_chunk_bytes = Some(size);
        let chunk = signature.map(|signature| ChunkCheck {
            context: digest::Context::new(&digest::SHA256),
            signature,
        });
        if size == 0 {
            self.end_chunk(chunk)?;
            return Ok(State::Trailer);
        }
        Ok(State::Data { bytes_left: size, chunk })
    }

    fn end_chunk(&mut self, chunk: Option<ChunkCheck>) -> Result<(), AuthError> {
        let (Some(chain), Some(chunk)) = (&mut self.chain, chunk) else { return Ok(()) };
        let link = chain.chunk(&hash::finished(chunk.context.finish()));
        compare(&link, &chunk.signature, &self.access_key_id)
    }
}

impl Trailer {
    fn take_line(&mut self, line: &[u8], is_signed: bool) -> Result<(), AuthError> {
        // The empty chunk's line break, and the one that ends the trailer.
        if line.is_empty() {
            return Ok(());
        }
        let fault = AuthError::Chunked(if self.is_allowed {
            ChunkFault::Trailer
        } else {
            ChunkFault::Excess
        });
        let text = str::from_utf8(line).ok().filter(|_| self.is_allowed);
        let Some((name, value)) = text.and_then(|text| text.split_once(':')) else {
            return Err(fault);
        };
        let name = name.trim().to_ascii_lowercase();
        let value = value.trim().to_owned();
        if self.signature.is_some() {
            return Err(fault);
        }
        if name == TRAILER_SIGNATURE {
            if !is_signed {
                return Err(fault);
            }
            self.signature = Some(value);
        } else if self.declared.contains(&name) && !self.lines.iter().any(|(came, _)| *came == name)
        {
            self.lines.push((name, value));
        } else {
            return Err(fault);
        }
        Ok(())
    }
}

/// Moves `input` up to a line break into `line`. Returns the whole line without its break.
fn read_line(
    line: &mut Vec<u8>,
    input: &mut Bytes,
    bytes_max: usize,
    fault: ChunkFault,
) -> Result<Option<Vec<u8>>, AuthError> {
    let end = input.iter().position(|b| *b == b'\n');
    let piece = input.split_to(end.map_or(input.len(), |end| end + 1));
    if bytes_max < line.len() + piece.len() {
        return Err(AuthError::Chunked(fault));
    }
    line.extend_from_slice(&piece);
    if end.is_none() {
        return Ok(None);
    }
    let mut whole = std::mem::take(line);
    whole.pop();
    if whole.last() == Some(&b'\r') {
        whole.pop();
    }
    Ok(Some(whole))
}

/// `hex-size` or `hex-size;chunk-signature=hex`.
fn read_head(line: &[u8], is_signed: bool) -> Result<(u64, Option<String>), AuthError> {
    let fault = || AuthError::Chunked(ChunkFault::Head);
    let text = str::from_utf8(line).map_err(|_| fault())?;
    let (digits, signature) = match text.split_once(';') {
        Some((digits, extension)) if is_signed => {
            let signature = extension.strip_prefix("chunk-signature=").ok_or_else(fault)?;
            (digits, Some(signature.to_owned()))
        }
        None if !is_signed => (text, None),
        _ => return Err(fault()),
    };
    if !(1..=16).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(fault());
    }
    let size = u64::from_str_radix(digits, 16).map_err(|_| fault())?;
    Ok((size, signature))
}

fn compare(link: &Link, provided: &str, access_key_id: &str) -> Result<(), AuthError> {
    if crate::verify::is_same(link.signature.as_slice(), provided.as_bytes()) {
        return Ok(());
    }
    Err(AuthError::ChunkSignatureMismatch {
        access_key_id: access_key_id.to_owned(),
        signature_provided: cut(provided, 256),
        string_to_sign: String::from_utf8_lossy(&link.string_to_sign).into_owned(),
    })
}

/// `x-amz-decoded-content-length` (SG-20).
fn decoded_length(view: &RequestView<'_>) -> Result<u64, AuthError> {
    let mut values = view.values("x-amz-decoded-content-length");
    values
        .next()
        .filter(|_| values.next().is_none())
        .map(<[u8]>::trim_ascii)
        .filter(|text| !text.is_empty() && text.iter().all(u8::is_ascii_digit))
        .and_then(|text| str::from_utf8(text).ok()?.parse().ok())
        .ok_or(AuthError::Chunked(ChunkFault::DecodedLengthMissing))
}

/// The names in `x-amz-trailer`, in lower case, sorted.
fn declared_trailer(view: &RequestView<'_>) -> Result<Vec<String>, AuthError> {
    let fault = || AuthError::Chunked(ChunkFault::Trailer);
    let mut names = Vec::new();
    for value in view.values("x-amz-trailer") {
        let value = str::from_utf8(value).map_err(|_| fault())?;
        for name in value.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            if names.len() == TRAILER_NAMES_MAX || name.eq_ignore_ascii_case(TRAILER_SIGNATURE) {
                return Err(fault());
            }
            names.push(name.to_ascii_lowercase());
        }
    }
    names.sort_unstable();
    names.dedup();
    Ok(names)
}
