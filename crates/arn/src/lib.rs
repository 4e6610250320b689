//! ARNs, account ids, unique ids and partitions; knows nothing else.
