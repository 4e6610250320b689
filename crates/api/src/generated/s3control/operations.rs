// Generated from models/s3control.json by cargo xtask generate. Do not edit: change the generator.

use crate::operation::operation;

operation!(DeletePublicAccessBlock, DELETE_PUBLIC_ACCESS_BLOCK, DeletePublicAccessBlockInput, DeletePublicAccessBlockOutput);
operation!(GetPublicAccessBlock, GET_PUBLIC_ACCESS_BLOCK, GetPublicAccessBlockInput, GetPublicAccessBlockOutput);
operation!(ListTagsForResource, LIST_TAGS_FOR_RESOURCE, ListTagsForResourceInput, ListTagsForResourceOutput);
operation!(PutPublicAccessBlock, PUT_PUBLIC_ACCESS_BLOCK, PutPublicAccessBlockInput, PutPublicAccessBlockOutput);
operation!(TagResource, TAG_RESOURCE, TagResourceInput, TagResourceOutput);
operation!(UntagResource, UNTAG_RESOURCE, UntagResourceInput, UntagResourceOutput);

/// Calls `$with!` with the marker types of all operations, separated by commas.
#[macro_export]
macro_rules! for_each_s3control_operation {
    ($with:ident) => {
        $with! {
            DeletePublicAccessBlock,
            GetPublicAccessBlock,
            ListTagsForResource,
            PutPublicAccessBlock,
            TagResource,
            UntagResource
        }
    };
}
