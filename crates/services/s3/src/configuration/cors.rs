//! What browsers of other origins may do with a bucket.

use async_trait::async_trait;
use sekisho_api::s3::{
    CORSRule, DeleteBucketCorsInput, DeleteBucketCorsOutput, GetBucketCorsInput,
    GetBucketCorsOutput, PutBucketCorsInput, PutBucketCorsOutput,
};
use sekisho_directory::{BucketRow, CorsRule, Tx};
use sekisho_operation::{Cx, ReadOperation, WriteOperation};

use super::{Absent, ConfigurationError};
use crate::access::{bucket_input, bucket_operation, load, seen};

/// Rules of one configuration (S3 contract 7.4).
const RULES_MAX: usize = 100;
const METHODS: [&str; 5] = ["GET", "PUT", "HEAD", "POST", "DELETE"];

bucket_operation! {
    /// `s3:GetBucketCORS`.
    GetBucketCors(GetBucketCorsInput), "s3:GetBucketCORS", ConfigurationError
}

impl ReadOperation for GetBucketCors {
    fn run(
        cx: &Cx<'_>,
        input: GetBucketCorsInput,
    ) -> Result<GetBucketCorsOutput, ConfigurationError> {
        let rules = &seen(cx, &input.bucket)?.row.cors;
        if rules.is_empty() {
            return Err(Absent::Cors.of(&input.bucket));
        }
        Ok(GetBucketCorsOutput { cors_rules: Some(rules.iter().cloned().map(shown).collect()) })
    }
}

bucket_operation! {
    /// `s3:PutBucketCORS`.
    PutBucketCors(PutBucketCorsInput), "s3:PutBucketCORS", ConfigurationError
}

#[async_trait]
impl WriteOperation for PutBucketCors {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: PutBucketCorsInput,
    ) -> Result<PutBucketCorsOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        let rules = input.cors_configuration.cors_rules;
        if rules.is_empty() || RULES_MAX < rules.len() {
            return Err(ConfigurationError::MalformedXml);
        }
        rules.iter().try_for_each(check)?;
        row.cors = rules.into_iter().map(stored).collect();
        tx.put(&row)?;
        Ok(PutBucketCorsOutput::default())
    }
}

bucket_operation! {
    /// Asks for `s3:PutBucketCORS` (S3 contract 1.4).
    DeleteBucketCors(DeleteBucketCorsInput), "s3:PutBucketCORS", ConfigurationError
}

#[async_trait]
impl WriteOperation for DeleteBucketCors {
    async fn run(
        cx: &Cx<'_>,
        tx: &mut Tx,
        input: DeleteBucketCorsInput,
    ) -> Result<DeleteBucketCorsOutput, ConfigurationError> {
        let mut row: BucketRow = load::<ConfigurationError>(cx, tx, &input.bucket).await?;
        row.cors = Vec::new();
        tx.put(&row)?;
        Ok(DeleteBucketCorsOutput::default())
    }
}

fn check(rule: &CORSRule) -> Result<(), ConfigurationError> {
    let refused = |message: String| Err(ConfigurationError::InvalidRequest { message });
    if rule.allowed_methods.is_empty() || rule.allowed_origins.is_empty() {
        return Err(ConfigurationError::MalformedXml);
    }
    let unknown = rule.allowed_methods.iter().find(|method| !METHODS.contains(&method.as_str()));
    if let Some(method) = unknown {
        return refused(format!(
            "Found unsupported HTTP method in CORS config. Unsupported method is {method}"
        ));
    }
    let wild = |text: &&String| 1 < text.matches('*').count();
    if let Some(origin) = rule.allowed_origins.iter().find(wild) {
        return refused(format!("AllowedOrigin \"{origin}\" can not have more than one wildcard."));
    }
    if let Some(header) = rule.allowed_headers.iter().flatten().find(wild) {
        return refused(format!("AllowedHeader \"{header}\" can not have more than one wildcard."));
    }
    if let Some(header) = rule.expose_headers.iter().flatten().find(|text| text.contains('*')) {
        return refused(format!(
            "ExposeHeader \"{header}\" contains wildcard. We currently do not support wildcard for \
             ExposeHeader"
        ));
    }
    Ok(())
}

fn stored(rule: CORSRule) -> CorsRule {
    CorsRule {
        id: rule.id,
        allowed_origins: rule.allowed_origins,
        allowed_methods: rule.allowed_methods,
        allowed_headers: rule.allowed_headers.unwrap_or_default(),
        expose_headers: rule.expose_headers.unwrap_or_default(),
        max_age_s: rule.max_age_seconds,
    }
}

fn shown(rule: CorsRule) -> CORSRule {
    let some = |texts: Vec<String>| (!texts.is_empty()).then_some(texts);
    CORSRule {
        id: rule.id,
        allowed_origins: rule.allowed_origins,
        allowed_methods: rule.allowed_methods,
        allowed_headers: some(rule.allowed_headers),
        expose_headers: some(rule.expose_headers),
        max_age_seconds: rule.max_age_s,
    }
}
