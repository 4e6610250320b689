//! `/_sekisho/…`: health, metrics, keys of outbound tokens and, where nothing is durable, the reset.

use std::sync::atomic::Ordering;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response, StatusCode, header};
use http_body_util::Full;
use serde_json::json;

use crate::issuers;
use crate::state::State;

/// The paths that belong to the server itself and to no service.
pub(crate) const PREFIX: &str = "/_sekisho/";

/// Answers a request for the server itself.
pub(crate) async fn answer(state: &State, parts: &Parts) -> Response<Full<Bytes>> {
    let path = parts.uri.path().strip_prefix(PREFIX).unwrap_or_default();
    match (&parts.method, path) {
        (&Method::GET, "health") => health(state),
        (&Method::GET, "health/live") => text(StatusCode::OK, "live\n".to_owned()),
        (&Method::GET, "health/ready") => ready(state),
        (&Method::GET, "metrics") => {
            text(StatusCode::OK, state.telemetry.render(&state.recorder.audit.status()))
        }
        (&Method::POST, "reset") => match state.reset().await {
            Some(Ok(())) => text(StatusCode::OK, "reset\n".to_owned()),
            Some(Err(error)) => {
                text(StatusCode::INTERNAL_SERVER_ERROR, format!("{}\n", crate::error_chain(&error)))
            }
            None => text(
                StatusCode::FORBIDDEN,
                "only a server started with --ephemeral can be reset\n".to_owned(),
            ),
        },
        (&Method::GET, path) if path.starts_with(issuers::PREFIX) => {
            match issuers::document(state, path.trim_start_matches(issuers::PREFIX)) {
                Some(document) => issuer_document(&document),
                None => not_found(),
            }
        }
        (_, "health" | "health/live" | "health/ready" | "metrics" | "reset") => {
            text(StatusCode::METHOD_NOT_ALLOWED, "method not allowed\n".to_owned())
        }
        _ => not_found(),
    }
}

fn not_found() -> Response<Full<Bytes>> {
    text(StatusCode::NOT_FOUND, "there is no such page\n".to_owned())
}

/// Kept for a short time only, so that new keys are known soon.
fn issuer_document(document: &serde_json::Value) -> Response<Full<Bytes>> {
    let mut response = with_type(StatusCode::OK, "application/json", document.to_string());
    let kept = http::HeaderValue::from_static("public, max-age=300");
    response.headers_mut().insert(header::CACHE_CONTROL, kept);
    response
}

fn is_ready(state: &State) -> bool {
    state.following.load(Ordering::Acquire)
}

fn health(state: &State) -> Response<Full<Bytes>> {
    let ready = is_ready(state);
    let audit = state.recorder.audit.status();
    let body = json!({
        "live": true,
        "ready": ready,
        "revision": state.replica.view().revision().0,
        "version": env!("CARGO_PKG_VERSION"),
        // The server goes on without its audit log; somebody must know that it does.
        "audit": {
            "enabled": state.recorder.is_enabled(),
            "whole": audit.is_whole(),
            "written": audit.written,
            "lost": audit.lost,
            "failing": audit.failing,
        },
    });
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    with_type(status, "application/json", format!("{body}\n"))
}

fn ready(state: &State) -> Response<Full<Bytes>> {
    if is_ready(state) {
        text(StatusCode::OK, "ready\n".to_owned())
    } else {
        text(StatusCode::SERVICE_UNAVAILABLE, "the replica does not follow the store\n".to_owned())
    }
}

fn text(status: StatusCode, body: String) -> Response<Full<Bytes>> {
    with_type(status, "text/plain; charset=utf-8", body)
}

fn with_type(
    status: StatusCode,
    content_type: &'static str,
    body: String,
) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body.into()));
    *response.status_mut() = status;
    let value = http::HeaderValue::from_static(content_type);
    response.headers_mut().insert(header::CONTENT_TYPE, value);
    response
}
