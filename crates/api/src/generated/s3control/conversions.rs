// Generated from models/s3control.json by cargo xtask generate. Do not edit: change the generator.

use super::{shapes, types::*};
use crate::convert::structure;
use crate::shape::Shape;

structure!(DeletePublicAccessBlockInput, &shapes::DELETE_PUBLIC_ACCESS_BLOCK_REQUEST, {
    account_id required 0,
});
structure!(DeletePublicAccessBlockOutput, Shape::EMPTY, {
});
structure!(GetPublicAccessBlockInput, &shapes::GET_PUBLIC_ACCESS_BLOCK_REQUEST, {
    account_id required 0,
});
structure!(GetPublicAccessBlockOutput, &shapes::GET_PUBLIC_ACCESS_BLOCK_OUTPUT, {
    public_access_block_configuration optional 0,
});
structure!(ListTagsForResourceInput, &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST, {
    account_id required 0,
    resource_arn required 1,
});
structure!(ListTagsForResourceOutput, &shapes::LIST_TAGS_FOR_RESOURCE_RESULT, {
    tags optional 0,
});
structure!(PublicAccessBlockConfiguration, &shapes::PUBLIC_ACCESS_BLOCK_CONFIGURATION, {
    block_public_acls optional 0,
    ignore_public_acls optional 1,
    block_public_policy optional 2,
    restrict_public_buckets optional 3,
});
structure!(PutPublicAccessBlockInput, &shapes::PUT_PUBLIC_ACCESS_BLOCK_REQUEST, {
    public_access_block_configuration required 0,
    account_id required 1,
});
structure!(PutPublicAccessBlockOutput, Shape::EMPTY, {
});
structure!(Tag, &shapes::TAG, {
    key required 0,
    value required 1,
});
structure!(TagResourceInput, &shapes::TAG_RESOURCE_REQUEST, {
    account_id required 0,
    resource_arn required 1,
    tags required 2,
});
structure!(TagResourceOutput, &shapes::TAG_RESOURCE_RESULT, {
});
structure!(UntagResourceInput, &shapes::UNTAG_RESOURCE_REQUEST, {
    account_id required 0,
    resource_arn required 1,
    tag_keys required 2,
});
structure!(UntagResourceOutput, &shapes::UNTAG_RESOURCE_RESULT, {
});
