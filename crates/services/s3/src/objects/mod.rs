//! Objects: their bytes, versions, tags and listings, and uploads in parts.
//!
//! One operation a file; the three of tags, and the two versions of one listing, share theirs.
//! Bytes stream between the door and the object store; nothing here holds a body.

mod abort_multipart_upload;
mod attributes;
mod checksums;
mod complete_multipart_upload;
mod conditions;
mod copy_object;
mod copy_source;
mod create_multipart_upload;
mod delete_object;
mod delete_objects;
mod errors;
mod get_object;
mod get_object_attributes;
mod head_object;
mod incoming;
mod list_multipart_uploads;
mod list_object_versions;
mod list_objects;
mod list_parts;
mod listing;
mod put_object;
mod range;
pub(crate) mod reading;
mod tagging;
pub(crate) mod target;
mod text;
mod upload_part;
mod upload_part_copy;
mod uploads;
mod write_keys;

use sekisho_operation::ServiceTable;

pub(crate) fn register(table: ServiceTable) -> ServiceTable {
    table
        .object::<abort_multipart_upload::AbortMultipartUpload>()
        .object::<complete_multipart_upload::CompleteMultipartUpload>()
        .object::<copy_object::CopyObject>()
        .object::<create_multipart_upload::CreateMultipartUpload>()
        .object::<delete_object::DeleteObject>()
        .object::<delete_objects::DeleteObjects>()
        .object::<get_object::GetObject>()
        .object::<get_object_attributes::GetObjectAttributes>()
        .object::<head_object::HeadObject>()
        .object::<list_multipart_uploads::ListMultipartUploads>()
        .object::<list_object_versions::ListObjectVersions>()
        .object::<list_objects::ListObjects>()
        .object::<list_objects::ListObjectsV2>()
        .object::<list_parts::ListParts>()
        .object::<put_object::PutObject>()
        .object::<tagging::DeleteObjectTagging>()
        .object::<tagging::GetObjectTagging>()
        .object::<tagging::PutObjectTagging>()
        .object::<upload_part::UploadPart>()
        .object::<upload_part_copy::UploadPartCopy>()
}
