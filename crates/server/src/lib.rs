//! The door: listeners, authentication, authorization, dispatch, telemetry.
