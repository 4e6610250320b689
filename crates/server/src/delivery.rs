//! Puts trails' files into their buckets: now and then, from where each one's last file ended.
//!
//! From: the audit log's files, and the trails in the view. To: objects of this very server, written
//! as CloudTrail's service principal, if the bucket's policy lets it in each time (CT-82). How far a
//! trail has come is a row of its own, written when a file was delivered: after a crash a record may
//! come twice, none is left out (CT-81).

use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use rand::RngCore as _;
use sekisho_arn::AccountId;
use sekisho_audit::Start;
use sekisho_cloudtrail::delivery::{
    DatedKey, DigestKey, DigestKeyError, Gathered, KeysError, Selected, digest_file, gather,
    known_keys, log_file, sealed_key,
};
use sekisho_cloudtrail::{NotDelivered, check_bucket};
use sekisho_directory::{DeliveredFile, DigestChain, DirectoryError, TrailDeliveryRow, TrailRow};
use sekisho_objects::{Attributes, ContentHeaders, ObjectError, PutRequest, WriteCondition};
use sekisho_operation::Rng;
use tracing::warn;

use crate::s3::record::{Delivered, record_delivery};
use crate::state::State;

/// How long the newest records may take to be written before they are left for the next time.
const FLUSH_WITHIN: Duration = Duration::from_secs(2);

/// Why a delivery failed; `Display` is what `GetTrailStatus` tells, S3's code where it has one.
#[derive(Debug, thiserror::Error)]
enum DeliveryError {
    #[error("NoSuchBucket")]
    NoBucket,
    #[error("AccessDenied")]
    Policy,
    #[error("InternalError")]
    Object(#[from] ObjectError),
    #[error("InternalError")]
    Log(#[from] io::Error),
    #[error("InternalError")]
    Keys(#[from] KeysError),
    #[error("InternalError")]
    Key(#[from] DigestKeyError),
    #[error("InternalError")]
    Directory(#[from] DirectoryError),
    #[error("InternalError")]
    Stopped(#[from] tokio::task::JoinError),
}

impl From<NotDelivered> for DeliveryError {
    fn from(error: NotDelivered) -> Self {
        match error {
            NotDelivered::NoBucket => Self::NoBucket,
            NotDelivered::Policy => Self::Policy,
        }
    }
}

/// Delivers until the task is dropped.
pub(crate) async fn keep_delivering(state: Arc<State>) {
    let mut ticks = tokio::time::interval(Duration::from_secs(state.config.trail_delivery_s));
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut courier = Courier { state, progress: HashMap::new(), key: None };
    loop {
        ticks.tick().await;
        courier.round().await;
    }
}

/// Delivers for all trails.
struct Courier {
    state: Arc<State>,
    /// How far each trail has come, ahead of its row by what it is not for.
    progress: HashMap<(AccountId, String), TrailDeliveryRow>,
    /// The key that signs, once it is needed.
    key: Option<Arc<DatedKey>>,
}

impl Courier {
    /// Delivers what there is.
    async fn round(&mut self) {
        let view = self.state.replica.view();
        if !view.has_trails() {
            self.progress.clear();
            return;
        }
        let accounts: Vec<_> = view.accounts().cloned().collect();
        self.progress.retain(|(account, name), _| {
            view.account(*account).is_some_and(|account| account.trails.contains_key(name.as_str()))
        });
        for account in accounts {
            for (name, trail) in &account.trails {
                let Some(started_s) = trail.started_s else { continue };
                let known = account.trail_deliveries.get(name).map(|row| (**row).clone());
                let key = (trail.account, trail.name.clone());
                let mut row = match self.progress.remove(&key).or(known) {
                    Some(row) if row.started_s == started_s => row,
                    Some(mut row) => {
                        // Ended and begun again since: what was is finished first.
                        let mut ended = (**trail).clone();
                        (ended.logging, ended.started_s) = (false, Some(row.started_s));
                        self.try_to_deliver(&Arc::new(ended), &mut row).await;
                        let (delivered_s, attempted_s) = (row.delivered_s, row.attempted_s);
                        TrailDeliveryRow { delivered_s, attempted_s, ..fresh(trail, started_s) }
                    }
                    None => fresh(trail, started_s),
                };
                self.try_to_deliver(trail, &mut row).await;
                self.progress.insert(key, row);
            }
        }
    }

    async fn try_to_deliver(&mut self, trail: &Arc<TrailRow>, row: &mut TrailDeliveryRow) {
        if row.closed {
            return;
        }
        if let Err(error) = self.deliver(trail, row).await {
            let (account, trail) = (trail.account, &trail.name);
            let error = crate::error_chain(&error);
            warn!(%error, %account, trail, "A trail's files could not be delivered");
        }
    }

    async fn deliver(
        &mut self,
        trail: &Arc<TrailRow>,
        row: &mut TrailDeliveryRow,
    ) -> Result<(), DeliveryError> {
        let before = row.clone();
        if trail.validated {
            // Validation that is turned on later begins a chain then (CT-97).
            let home = row.chains.entry(trail.home_region.clone());
            home.or_insert_with(|| DigestChain::new(self.state.now_s()));
        } else {
            row.chains.clear();
        }
        let done = self.files(trail, row).await;
        let done = match done {
            Ok(()) => self.digest(trail, row).await,
            Err(error) => Err(error),
        };
        row.error = done.as_ref().err().map(ToString::to_string);
        if done.is_err() {
            row.attempted_s = Some(self.state.now_s());
        } else if !trail.logging {
            row.closed = true;
        }
        // Where it has come to by passing over others' records may be forgotten.
        let passed = TrailDeliveryRow { segment: row.segment, offset: row.offset, ..before };
        if passed != *row {
            self.write_down(trail, row).await?;
        }
        done
    }

    /// CT-80, CT-81.
    async fn files(
        &self,
        trail: &Arc<TrailRow>,
        row: &mut TrailDeliveryRow,
    ) -> Result<(), DeliveryError> {
        loop {
            let Gathered { records, place, more } = self.gather(trail, row).await?;
            if !records.is_empty() {
                let now_s = self.state.now_s();
                row.attempted_s = Some(now_s);
                let delivered = self.put_files(trail, now_s, &records).await?;
                row.delivered_s = Some(now_s);
                if trail.validated {
                    note_files(trail, row, delivered);
                }
            }
            if let Some((segment, offset)) = place {
                (row.segment, row.offset) = (segment, offset);
            }
            if !more {
                return Ok(());
            }
            self.write_down(trail, row).await?;
        }
    }

    async fn gather(
        &self,
        trail: &Arc<TrailRow>,
        row: &TrailDeliveryRow,
    ) -> Result<Gathered, DeliveryError> {
        let (audit, trail) = (self.state.system.audit.clone(), trail.clone());
        let start = match row.segment {
            0 => Start::At(row.started_s),
            segment => Start::Place { segment, offset: row.offset },
        };
        let gathered = tokio::task::spawn_blocking(move || {
            audit.flush(FLUSH_WITHIN);
            gather(audit.shelf().clone(), &trail, start)
        });
        Ok(gathered.await??)
    }

    /// One file a region.
    async fn put_files(
        &self,
        trail: &TrailRow,
        now_s: i64,
        records: &[Selected],
    ) -> Result<Vec<(String, DeliveredFile)>, DeliveryError> {
        let mut regions: Vec<&str> = records.iter().map(|record| record.region.as_str()).collect();
        regions.sort_unstable();
        regions.dedup();
        let mut delivered = Vec::new();
        for region in regions {
            let here: Vec<&Selected> =
                records.iter().filter(|record| record.region == region).collect();
            let texts: Vec<&str> = here.iter().map(|record| record.record.as_str()).collect();
            let file = log_file(trail, region, now_s, &self.unique(), &texts);
            self.put(trail, &file.key, file.body, Vec::new()).await?;
            let times = || here.iter().map(|record| record.time_s);
            let file = DeliveredFile {
                key: file.key,
                hash: file.hash,
                newest_s: times().max().unwrap_or(now_s),
                oldest_s: times().min().unwrap_or(now_s),
            };
            delivered.push((region.to_owned(), file));
        }
        Ok(delivered)
    }

    /// CT-90, CT-97: one for each span and region, and a last one when logging has ended.
    async fn digest(
        &mut self,
        trail: &TrailRow,
        row: &mut TrailDeliveryRow,
    ) -> Result<(), DeliveryError> {
        let now_s = self.state.now_s();
        let every_s = i64::try_from(self.state.config.trail_digest_s).unwrap_or(i64::MAX);
        for (region, chain) in &mut row.chains {
            if trail.logging && now_s < chain.from_s.saturating_add(every_s) {
                continue;
            }
            let key = self.key(now_s).await?;
            let digest = digest_file(trail, region, chain, now_s, &key.key)?;
            // CT-94: the signature is outside of the file.
            let metadata = vec![
                ("signature".to_owned(), digest.link.signature.clone()),
                ("signature-algorithm".to_owned(), "SHA256withRSA".to_owned()),
            ];
            self.put(trail, &digest.link.key, digest.body, metadata).await?;
            *chain = DigestChain { last: Some(digest.link), ..DigestChain::new(now_s) };
        }
        Ok(())
    }

    /// The key that signs now; a new one if there is none yet.
    async fn key(&mut self, now_s: i64) -> Result<Arc<DatedKey>, DeliveryError> {
        if let Some(key) = self.key.as_ref().filter(|key| now_s <= key.until_s()) {
            return Ok(key.clone());
        }
        let system = &self.state.system;
        let newest = known_keys(system, &self.state.replica.view())?.pop();
        let key = match newest.filter(|key| now_s <= key.until_s()) {
            Some(key) => key,
            None => {
                let key = tokio::task::spawn_blocking(DigestKey::generate).await??;
                let dated = DatedKey { made_s: now_s, key };
                let mut tx = system.directory.begin().await?;
                tx.put(&sealed_key(system, &dated)?)?;
                self.state.commit(tx).await?;
                dated
            }
        };
        let key = Arc::new(key);
        self.key = Some(key.clone());
        Ok(key)
    }

    async fn put(
        &self,
        trail: &TrailRow,
        key: &str,
        body: Vec<u8>,
        metadata: Vec<(String, String)>,
    ) -> Result<(), DeliveryError> {
        let system = &self.state.system;
        let view = self.state.replica.view();
        let prefix = trail.key_prefix.as_deref();
        let bucket =
            check_bucket(system, &view, trail.account, &trail.name, &trail.bucket, prefix)?;
        let put = PutRequest {
            bucket: trail.bucket.clone(),
            key: key.to_owned(),
            versioning: sekisho_s3::versioning(bucket),
            attributes: Attributes {
                owner: bucket.row.account.to_string(),
                headers: ContentHeaders {
                    content_type: Some("application/json".to_owned()),
                    content_encoding: Some("gzip".to_owned()),
                    ..ContentHeaders::default()
                },
                metadata,
                ..Attributes::default()
            },
            checksum: None,
            size: Some(body.len() as u64),
            condition: WriteCondition::default(),
        };
        let bytes = body.len() as u64;
        let mut staged = system.objects.begin_put(put).await?;
        staged.write(Bytes::from(body)).await?;
        staged.commit(self.state.now_us().div_euclid(1_000)).await?;
        let request_id = &self.unique();
        record_delivery(&self.state, &Delivered { bucket, key, bytes, request_id });
        Ok(())
    }

    /// Keeps how far a trail has come, unless it is gone.
    async fn write_down(
        &self,
        trail: &TrailRow,
        row: &TrailDeliveryRow,
    ) -> Result<(), DeliveryError> {
        let mut tx = self.state.system.directory.begin().await?;
        let key = TrailRow::key_of(trail.account, &trail.name);
        if tx.get::<TrailRow>(&key).await?.is_some() {
            tx.put(row)?;
            self.state.commit(tx).await?;
        }
        Ok(())
    }

    /// Sixteen letters and digits, for a file's name.
    fn unique(&self) -> String {
        const ALPHABET: &[u8; 64] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789Aa";
        let mut bytes = [0; 16];
        Rng(self.state.system.randomness.as_ref()).fill_bytes(&mut bytes);
        let digit = |byte: u8| ALPHABET.get(usize::from(byte & 63)).copied().unwrap_or(b'0');
        bytes.into_iter().map(|byte| char::from(digit(byte))).collect()
    }
}

/// Keeps what the next digests are to name. A region's chain begins with its first file, and with
/// the span that the trail's own region is in (CT-90).
fn note_files(trail: &TrailRow, row: &mut TrailDeliveryRow, files: Vec<(String, DeliveredFile)>) {
    let home = row.chains.get(&trail.home_region);
    let from_s = home.map_or(row.started_s, |chain| chain.from_s);
    for (region, file) in files {
        let chain = row.chains.entry(region).or_insert_with(|| DigestChain::new(from_s));
        chain.undigested.push(file);
    }
}

fn fresh(trail: &TrailRow, started_s: i64) -> TrailDeliveryRow {
    let chain = || (trail.home_region.clone(), DigestChain::new(started_s));
    TrailDeliveryRow {
        account: trail.account,
        name: trail.name.clone(),
        started_s,
        segment: 0,
        offset: 0,
        delivered_s: None,
        attempted_s: None,
        error: None,
        closed: false,
        chains: trail.validated.then(chain).into_iter().collect(),
    }
}
