//! When actors last used what: noted in memory, else written down.

use std::collections::BTreeMap;
use std::sync::Arc;

use sekisho_operation::Cx;

use super::subject::Actor;

/// A last use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Use {
    pub(super) used_s: i64,
    pub(super) region: String,
    /// Who it was.
    pub(super) actor: Arc<str>,
}

/// What one service was used for.
#[derive(Debug, Default)]
pub(super) struct Used {
    /// By action, without the prefix.
    pub(super) actions: BTreeMap<String, Use>,
    /// When each actor last used the service at all, by ARN.
    pub(super) actors: BTreeMap<Arc<str>, i64>,
}

impl Used {
    /// The last use of all.
    pub(super) fn last(&self) -> Option<&Use> {
        self.actions.values().max_by_key(|used| used.used_s)
    }

    fn add(&mut self, action: &str, used: Use) {
        let at = self.actors.entry(used.actor.clone()).or_insert(used.used_s);
        *at = (*at).max(used.used_s);
        match self.actions.get_mut(action) {
            Some(known) if used.used_s <= known.used_s => {}
            Some(known) => *known = used,
            None => {
                self.actions.insert(action.to_owned(), used);
            }
        }
    }
}

/// What the actors used, by the services' prefixes.
pub(super) fn by_service(cx: &Cx<'_>, actors: &[Actor]) -> BTreeMap<String, Used> {
    let mut services: BTreeMap<String, Used> = BTreeMap::new();
    for actor in actors {
        let of = |used_s, region: &str| Use {
            used_s,
            region: region.to_owned(),
            actor: actor.arn.clone(),
        };
        for row in cx.view.service_uses.of(actor.id.as_str(), None) {
            let service = services.entry(row.service.clone()).or_default();
            for (action, used) in &row.actions {
                service.add(action, of(used.used_s, &used.region));
            }
        }
        for (action, used) in cx.system.service_uses.of(&actor.id) {
            let Some((prefix, action)) = action.split_once(':') else { continue };
            let service = services.entry(prefix.to_owned()).or_default();
            service.add(action, of(used.used_s, &used.region));
        }
    }
    services
}
