//! What AWS makes of the answers of single layers, for evaluators that know no layers.

use crate::workload::{Call, Layer};

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Allowed,
    ExplicitlyDenied,
    ImplicitlyDenied,
}

/// What a layer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Allows,
    Denies,
    Nothing,
}

/// Asks layer by layer, `sets` being their policies, and combines: what denies, denies; every guardrail that is there must allow;
/// of the caller's and the resource's policies one must, or both across accounts.
pub(crate) fn decide<P>(call: &Call, sets: &[P], ask: impl Fn(&P) -> Said) -> Verdict {
    let (mut guarded, mut identity, mut resource) = (true, false, false);
    for (layer, set) in call.layers.iter().zip(sets) {
        let said = ask(set);
        if said == Said::Denies {
            return Verdict::ExplicitlyDenied;
        }
        let allows = said == Said::Allows;
        match layer {
            Layer::Identity => identity = allows,
            Layer::Resource => resource = allows,
            Layer::Boundary | Layer::Session | Layer::Scp(_) => guarded &= allows,
        }
    }
    let granted = if call.is_cross_account { identity && resource } else { identity || resource };
    if guarded && granted { Verdict::Allowed } else { Verdict::ImplicitlyDenied }
}
