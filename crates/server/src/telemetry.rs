//! Metrics, in Prometheus' words.

use std::time::Duration;

use http::StatusCode;
use metrics::{Counter, Histogram, Key, KeyName, Label, Level, Metadata, Recorder};
use metrics_exporter_prometheus::{
    BuildError, PrometheusBuilder, PrometheusHandle, PrometheusRecorder,
};
use quick_cache::sync::Cache;
use sekisho_audit::Status;

/// Upper bounds of the latency buckets, in seconds.
const BUCKETS_S: [f64; 12] =
    [0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.1, 0.5, 1.0, 5.0];
const AUDIT_WRITTEN: &str = "sekisho_audit_lines_written_total";
const AUDIT_LOST: &str = "sekisho_audit_events_lost_total";
const AUDIT_FAILING: &str = "sekisho_audit_failing";
/// Handles kept: services × operations × statuses that really occur.
const HANDLES_MAX: usize = 4 * 1024;

static METADATA: Metadata<'_> = Metadata::new("sekisho", Level::INFO, Some("sekisho"));

/// Counts and times requests. One for each server, so that several may run in one process.
pub(crate) struct Telemetry {
    recorder: PrometheusRecorder,
    handle: PrometheusHandle,
    requests: Cache<(&'static str, &'static str, u16), (Counter, Histogram)>,
}

impl Telemetry {
    pub(crate) fn new() -> Result<Self, BuildError> {
        let recorder = PrometheusBuilder::new().set_buckets(&BUCKETS_S)?.build_recorder();
        let describe = |name: &'static str, unit, text: &'static str| {
            (KeyName::from_const_str(name), unit, text)
        };
        let (name, unit, text) = describe("sekisho_requests_total", None, "Requests answered");
        recorder.describe_counter(name, unit, text.into());
        let (name, unit, text) = describe(
            "sekisho_request_duration_seconds",
            Some(metrics::Unit::Seconds),
            "Time from a request's headers to its answer",
        );
        recorder.describe_histogram(name, unit, text.into());
        for (name, text) in [
            (AUDIT_WRITTEN, "Lines written to the audit log"),
            (AUDIT_LOST, "Events that are not in the audit log, since its queue was full"),
        ] {
            recorder.describe_counter(KeyName::from_const_str(name), None, text.into());
        }
        recorder.describe_gauge(
            KeyName::from_const_str(AUDIT_FAILING),
            None,
            "1 while the audit log cannot be written".into(),
        );
        let handle = recorder.handle();
        Ok(Self { recorder, handle, requests: Cache::new(HANDLES_MAX) })
    }

    /// Counts one request.
    pub(crate) fn request(
        &self,
        service: &'static str,
        operation: &'static str,
        status: StatusCode,
        took: Duration,
    ) {
        let key = (service, operation, status.as_u16());
        let (count, time) = match self.requests.get(&key) {
            Some(handles) => handles,
            None => {
                let handles = self.register(service, operation, status);
                self.requests.insert(key, handles.clone());
                handles
            }
        };
        count.increment(1);
        time.record(took.as_secs_f64());
    }

    fn register(
        &self,
        service: &'static str,
        operation: &'static str,
        status: StatusCode,
    ) -> (Counter, Histogram) {
        let labels = vec![
            Label::from_static_parts("service", service),
            Label::from_static_parts("operation", operation),
            Label::new("status", status.as_str().to_owned()),
        ];
        let counter = Key::from_parts("sekisho_requests_total", labels);
        let timed = vec![
            Label::from_static_parts("service", service),
            Label::from_static_parts("operation", operation),
        ];
        let histogram = Key::from_parts("sekisho_request_duration_seconds", timed);
        (
            self.recorder.register_counter(&counter, &METADATA),
            self.recorder.register_histogram(&histogram, &METADATA),
        )
    }

    /// Everything counted so far, in Prometheus' text format.
    pub(crate) fn render(&self, audit: &Status) -> String {
        let counter =
            |name| self.recorder.register_counter(&Key::from_static_name(name), &METADATA);
        counter(AUDIT_WRITTEN).absolute(audit.written);
        counter(AUDIT_LOST).absolute(audit.lost);
        let failing = Key::from_static_name(AUDIT_FAILING);
        let gauge = self.recorder.register_gauge(&failing, &METADATA);
        gauge.set(if audit.failing.is_some() { 1.0 } else { 0.0 });
        self.handle.render()
    }

    /// Folds what was recorded since into the buckets; call it now and then, so that memory
    /// stays bounded where nobody reads the metrics.
    pub(crate) fn upkeep(&self) {
        self.handle.run_upkeep();
    }
}
