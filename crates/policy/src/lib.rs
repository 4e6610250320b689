//! The policy language: parse, decide, explain; knows no clock, socket or store.
