//! MFA devices, in a world in memory.

use sekisho_api::Timestamp;
use sekisho_api::iam::{
    CreateUserInput, CreateVirtualMFADeviceInput, DeactivateMFADeviceInput, DeleteUserInput,
    DeleteVirtualMFADeviceInput, EnableMFADeviceInput, GetMFADeviceInput, ListMFADeviceTagsInput,
    ListMFADevicesInput, ListVirtualMFADevicesInput, ResyncMFADeviceInput, Tag, TagMFADeviceInput,
    UntagMFADeviceInput, VirtualMFADevice,
};
use sekisho_credentials::{TotpSeed, time_step};
use sekisho_directory::MfaDeviceRow;

use super::*;
use crate::testing::{NOW, NOW_S, Who, World};
use crate::users::{CreateUser, DeleteUser};

const SERIAL: &str = "arn:aws:iam::123456789012:mfa/phone";
const MISSING: &str = "404 NoSuchEntity: VirtualMFADevice with serial number \
                       arn:aws:iam::123456789012:mfa/phone doesn't exist.";
const NOT_THEIRS: &str = "404 NoSuchEntity: MFA Device invalid for user.";
const INVALID: &str = "403 InvalidAuthenticationCode: Authentication code for device is not valid.";

fn create(name: &str) -> CreateVirtualMFADeviceInput {
    CreateVirtualMFADeviceInput { virtual_mfa_device_name: name.to_owned(), ..Default::default() }
}

/// What an authenticator app makes of the text it is given, so many steps from now.
fn code(seed: &str, offset: i64) -> String {
    let key = data_encoding::BASE32_NOPAD.decode(seed.as_bytes()).unwrap();
    let step = time_step(NOW_S).checked_add_signed(offset).unwrap();
    TotpSeed::from_bytes(key.into()).code_at(step).digits().to_string()
}

fn enable(user: &str, codes: (&str, &str)) -> EnableMFADeviceInput {
    EnableMFADeviceInput {
        user_name: user.to_owned(),
        serial_number: SERIAL.to_owned(),
        authentication_code1: codes.0.to_owned(),
        authentication_code2: codes.1.to_owned(),
    }
}

fn resync(codes: (&str, &str)) -> ResyncMFADeviceInput {
    ResyncMFADeviceInput {
        user_name: "Bob".to_owned(),
        serial_number: SERIAL.to_owned(),
        authentication_code1: codes.0.to_owned(),
        authentication_code2: codes.1.to_owned(),
    }
}

fn deactivate(user: Option<&str>) -> DeactivateMFADeviceInput {
    DeactivateMFADeviceInput {
        user_name: user.map(str::to_owned),
        serial_number: SERIAL.to_owned(),
    }
}

fn delete() -> DeleteVirtualMFADeviceInput {
    DeleteVirtualMFADeviceInput { serial_number: SERIAL.to_owned() }
}

fn virtual_devices(world: &World, status: &str) -> Vec<VirtualMFADevice> {
    let input = ListVirtualMFADevicesInput {
        assignment_status: Some(status.to_owned()),
        ..Default::default()
    };
    world.read::<ListVirtualMFADevices>(input).unwrap().virtual_mfa_devices
}

async fn with_users(names: &[&str]) -> World {
    let world = World::new().await;
    for name in names {
        let input = CreateUserInput { user_name: (*name).to_owned(), ..Default::default() };
        world.write::<CreateUser>(input).await.unwrap();
    }
    world
}

/// A device that is nobody's; its seed as text.
async fn with_device(users: &[&str]) -> (World, String) {
    let world = with_users(users).await;
    let made = world.write::<CreateVirtualMFADevice>(create("phone")).await.unwrap();
    let seed = made.virtual_mfa_device.base32_string_seed.unwrap().into_inner();
    (world, String::from_utf8(seed).unwrap())
}

async fn with_enabled() -> (World, String) {
    let (world, seed) = with_device(&["Bob", "Ann"]).await;
    let codes = (code(&seed, -1), code(&seed, 0));
    world.write::<EnableMFADevice>(enable("bob", (&codes.0, &codes.1))).await.unwrap();
    (world, seed)
}

async fn row(world: &World) -> MfaDeviceRow {
    let key = MfaDeviceRow::key_of(world.account, SERIAL);
    world.tx().await.get(&key).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_seed_is_shown_once_and_stored_sealed() {
    let (world, seed) = with_device(&[]).await;
    assert_eq!(seed.len(), 64);
    let row = row(&world).await;
    let key = MfaDeviceRow::key_of(world.account, SERIAL);
    let opened = world.system.open_user_secret(&key, &row.sealed_seed).unwrap();
    assert_eq!(data_encoding::BASE32_NOPAD.encode(&opened), seed);
    assert!(!format!("{row:?}").contains(&row.sealed_seed));
    let listed = virtual_devices(&world, "Any");
    assert_eq!(listed.len(), 1);
    assert_eq!((&listed[0].base32_string_seed, &listed[0].qr_code_png), (&None, &None));
}

#[tokio::test]
async fn a_device_is_unique_by_path_and_name() {
    let (world, _) = with_device(&[]).await;
    assert_eq!(
        world.write::<CreateVirtualMFADevice>(create("phone")).await.unwrap_err(),
        "409 EntityAlreadyExists: MFADevice entity at the same path and name already exists."
    );
    let elsewhere = CreateVirtualMFADeviceInput {
        path: Some("/a/".to_owned()),
        tags: Some(vec![Tag { key: "k".to_owned(), value: "v".to_owned() }]),
        ..create("phone")
    };
    assert_eq!(
        world.guards::<CreateVirtualMFADevice>(&elsewhere),
        "iam:CreateVirtualMFADevice on arn:aws:iam::123456789012:mfa/a/phone \
         {aws:RequestTag/k=v aws:TagKeys=[k] aws:ResourceTag/k=v iam:ResourceTag/k=v}\n\
         iam:TagMFADevice on arn:aws:iam::123456789012:mfa/a/phone \
         {aws:RequestTag/k=v aws:TagKeys=[k] aws:ResourceTag/k=v iam:ResourceTag/k=v}"
    );
    let made = world.write::<CreateVirtualMFADevice>(elsewhere).await.unwrap();
    assert_eq!(made.virtual_mfa_device.serial_number, "arn:aws:iam::123456789012:mfa/a/phone");
}

#[tokio::test]
async fn an_account_has_no_more_devices_than_the_quota() {
    let world = World::with_quotas(&[("VirtualMFADevicesPerAccount", 1)]).await;
    world.write::<CreateVirtualMFADevice>(create("a")).await.unwrap();
    assert_eq!(
        world.write::<CreateVirtualMFADevice>(create("b")).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for VirtualMFADevicesPerAccount: 1"
    );
}

#[tokio::test]
async fn two_codes_in_a_row_enable_a_device() {
    let (world, seed) = with_device(&["Bob"]).await;
    for (first, second) in [(0, 0), (0, -1), (-3, -2), (2, 3)] {
        let codes = (code(&seed, first), code(&seed, second));
        let refused = world.write::<EnableMFADevice>(enable("Bob", (&codes.0, &codes.1))).await;
        assert_eq!(refused.unwrap_err(), INVALID, "{first} {second}");
    }
    let codes = (code(&seed, -1), code(&seed, 0));
    world.write::<EnableMFADevice>(enable("Bob", (&codes.0, &codes.1))).await.unwrap();
    let list = || ListMFADevicesInput { user_name: Some("Bob".to_owned()), ..Default::default() };
    let listed = world.read::<ListMFADevices>(list()).unwrap().mfa_devices;
    assert_eq!(listed.len(), 1);
    assert_eq!((&*listed[0].user_name, listed[0].enable_date), ("Bob", NOW));
    let again = world.write::<EnableMFADevice>(enable("Bob", (&codes.0, &codes.1))).await;
    assert!(again.unwrap_err().starts_with("409 EntityAlreadyExists"));

    let listed = virtual_devices(&world, "Assigned");
    assert_eq!(listed[0].user.as_ref().unwrap().user_name, "Bob");
    assert_eq!(listed[0].enable_date, Some(Timestamp::from_secs(NOW_S)));
    assert!(virtual_devices(&world, "Unassigned").is_empty());
}

#[tokio::test]
async fn what_is_not_there_cannot_be_enabled() {
    let world = with_users(&["Bob"]).await;
    let refused = world.write::<EnableMFADevice>(enable("Bob", ("123456", "123456"))).await;
    assert_eq!(refused.unwrap_err(), MISSING);
    let refused = world.write::<EnableMFADevice>(enable("Eve", ("123456", "123456"))).await;
    assert_eq!(refused.unwrap_err(), "404 NoSuchEntity: The user with name Eve cannot be found.");
}

#[tokio::test]
async fn a_user_has_no_more_devices_than_the_quota() {
    let world = World::with_quotas(&[("MFADevicesPerUser", 0)]).await;
    let input = CreateUserInput { user_name: "Bob".to_owned(), ..Default::default() };
    world.write::<CreateUser>(input).await.unwrap();
    world.write::<CreateVirtualMFADevice>(create("phone")).await.unwrap();
    assert_eq!(
        world.write::<EnableMFADevice>(enable("Bob", ("1", "2"))).await.unwrap_err(),
        "409 LimitExceeded: Cannot exceed quota for MFADevicesPerUser: 0"
    );
}

/// RFC 6238, section 6.
#[tokio::test]
async fn a_resync_notes_how_far_the_clock_is_off() {
    let (world, seed) = with_enabled().await;
    let same = (code(&seed, -1), code(&seed, 0));
    let refused = world.write::<ResyncMFADevice>(resync((&same.0, &same.1))).await;
    assert_eq!(refused.unwrap_err(), INVALID, "codes are accepted once");
    let ahead = (code(&seed, 20), code(&seed, 21));
    world.write::<ResyncMFADevice>(resync((&ahead.0, &ahead.1))).await.unwrap();
    let assigned = row(&world).await.assigned.unwrap();
    assert_eq!((assigned.drift_steps, assigned.last_step), (21, time_step(NOW_S) + 21));
    let far = (code(&seed, 41), code(&seed, 42));
    assert_eq!(
        world.write::<ResyncMFADevice>(resync((&far.0, &far.1))).await.unwrap_err(),
        INVALID
    );
}

#[tokio::test]
async fn only_the_owner_s_device_is_resynced_or_deactivated() {
    let (world, seed) = with_enabled().await;
    let ahead = (code(&seed, 1), code(&seed, 2));
    let input =
        ResyncMFADeviceInput { user_name: "Ann".to_owned(), ..resync((&ahead.0, &ahead.1)) };
    assert_eq!(world.write::<ResyncMFADevice>(input).await.unwrap_err(), NOT_THEIRS);
    let refused = world.write::<DeactivateMFADevice>(deactivate(Some("Ann"))).await;
    assert_eq!(refused.unwrap_err(), NOT_THEIRS);
    let refused = world.write::<DeactivateMFADevice>(deactivate(None)).await;
    assert_eq!(refused.unwrap_err(), NOT_THEIRS, "nor is it the root user's");
    let own = GetMFADeviceInput { serial_number: SERIAL.to_owned(), user_name: None };
    assert_eq!(world.read::<GetMFADevice>(own.clone()).unwrap_err(), NOT_THEIRS);
    let shown = world.read_as::<GetMFADevice>(Who::User("Bob"), own).unwrap();
    assert_eq!((shown.user_name.as_deref(), shown.enable_date), (Some("Bob"), Some(NOW)));
}

/// Errors contract, section 3.
#[tokio::test]
async fn a_device_in_use_and_a_user_with_one_are_not_deleted() {
    let (world, _) = with_enabled().await;
    assert_eq!(
        world.write::<DeleteVirtualMFADevice>(delete()).await.unwrap_err(),
        "409 DeleteConflict: MFA VirtualDevice in use. Must deactivate first."
    );
    let user = || DeleteUserInput { user_name: "Bob".to_owned() };
    assert_eq!(
        world.write::<DeleteUser>(user()).await.unwrap_err(),
        "409 DeleteConflict: Cannot delete entity, must delete MFA device first."
    );
    let bob = Who::User("Bob");
    world.write_as::<DeactivateMFADevice>(bob, deactivate(None)).await.unwrap();
    world.write::<DeleteUser>(user()).await.unwrap();
    world.write::<DeleteVirtualMFADevice>(delete()).await.unwrap();
    assert_eq!(world.write::<DeleteVirtualMFADevice>(delete()).await.unwrap_err(), MISSING);
    assert!(virtual_devices(&world, "Any").is_empty());
}

#[tokio::test]
async fn the_root_user_has_devices_of_its_own() {
    let (world, seed) = with_device(&[]).await;
    let codes = (code(&seed, -1), code(&seed, 0));
    let input = enable("root", (&codes.0, &codes.1));
    assert_eq!(
        world.guards::<EnableMFADevice>(&input),
        "iam:EnableMFADevice on arn:aws:iam::123456789012:root"
    );
    world.write::<EnableMFADevice>(input).await.unwrap();
    let listed = world.read::<ListMFADevices>(Default::default()).unwrap().mfa_devices;
    assert_eq!(listed[0].serial_number, SERIAL);
    let listed = virtual_devices(&world, "Assigned");
    assert_eq!(listed[0].user.as_ref().unwrap().arn, "arn:aws:iam::123456789012:root");
    world.write::<DeactivateMFADevice>(deactivate(None)).await.unwrap();
    assert!(world.read::<ListMFADevices>(Default::default()).unwrap().mfa_devices.is_empty());
}

#[tokio::test]
async fn tags_of_a_device_keep_their_case() {
    let (world, _) = with_device(&[]).await;
    let tag = |key: &str| Tag { key: key.to_owned(), value: "v".to_owned() };
    let input = TagMFADeviceInput {
        serial_number: SERIAL.to_owned(),
        tags: vec![tag("Team"), tag("team")],
    };
    world.write::<TagMFADevice>(input).await.unwrap();
    let list = || ListMFADeviceTagsInput { serial_number: SERIAL.to_owned(), ..Default::default() };
    assert_eq!(world.read::<ListMFADeviceTags>(list()).unwrap().tags, [tag("Team"), tag("team")]);
    let input =
        UntagMFADeviceInput { serial_number: SERIAL.to_owned(), tag_keys: vec!["Team".to_owned()] };
    // Condition keys ignore case (evaluation contract, 7), whatever the tags do.
    assert_eq!(
        world.guards::<UntagMFADevice>(&input),
        "iam:UntagMFADevice on arn:aws:iam::123456789012:mfa/phone {aws:ResourceTag/Team=v \
         iam:ResourceTag/Team=v aws:TagKeys=[Team]}"
    );
    world.write::<UntagMFADevice>(input).await.unwrap();
    assert_eq!(world.read::<ListMFADeviceTags>(list()).unwrap().tags, [tag("team")]);
}
