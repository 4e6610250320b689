//! Files come from outside: whatever they hold, there is an answer with its place.

use proptest::prelude::*;
use sekisho_account_data::{ImportError, file};

use super::*;

fn details(text: &str) -> Result<(), ImportError> {
    let mut import = Import::new();
    import.details(text, &mut |_| {})?;
    import.finish().map(|_| ())
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    for (text, words) in [
        ("", "the file is empty (line 1, column 1)"),
        ("{", "EOF while parsing an object (line 1, column 1)"),
        ("{\"UserDetailList\": [],\n  \"Policies\": nul}", "(line 2, column"),
        ("[]", "not a page of"),
        ("7", "invalid type"),
        (r#"{"Users": []}"#, "not a page of `aws iam get-account-authorization-details`"),
        ("{\"UserDetailList\": [\n  {\"Arn\": 7}]}", "invalid type: integer `7`"),
        ("{\"UserDetailList\": [\n  {\"Arn\": 7}]}", "(line 2, column"),
        (
            r#"{"UserDetailList": [{"Arn": "arn:aws:iam::1:user/x", "UserId": "A"}]}"#,
            "is no ARN of a user",
        ),
        (
            r#"{"GroupDetailList": [{"Arn": "arn:aws:iam::111111111111:group/g",
               "GroupPolicyList": [{"PolicyName": "p", "PolicyDocument": "%7Bnonsense"}]}]}"#,
            "the document is not JSON",
        ),
        (
            r#"{"GroupDetailList": [{"Arn": "arn:aws:iam::111111111111:group/g",
               "GroupPolicyList": [{"PolicyName": "p", "PolicyDocument": 1}]}]}"#,
            "a policy document is expected here (line 2",
        ),
        (
            r#"{"UserDetailList": [{"Arn": "arn:aws:iam::111111111111:user/x", "UserId": "A",
               "GroupList": ["g"]}]}"#,
            "is in the group g, which no file holds",
        ),
        (
            r#"{"UserDetailList": [{"Arn": "arn:aws:iam::111111111111:user/x", "UserId": "A",
               "AttachedManagedPolicies": [{"PolicyArn": "arn:aws:iam::111111111111:policy/p"}]}]}"#,
            "uses arn:aws:iam::111111111111:policy/p, whose document no file holds",
        ),
        (
            r#"{"Policies": [{"Arn": "arn:aws:iam::111111111111:policy/p",
               "DefaultVersionId": "v2", "PolicyVersionList": []}]}"#,
            "the default version of arn:aws:iam::111111111111:policy/p is not among its versions",
        ),
    ] {
        let error = details(text).expect_err(text).to_string();
        assert!(error.contains(words), "{text}: {error}");
    }
}

#[test]
fn documents_are_read_encoded_or_plain_and_pages_one_after_the_other() {
    let page = |document: &str, name: &str| {
        format!(
            r#"{{"UserDetailList":[{{"Arn":"{}","UserId":"AIDAX","UserPolicyList":[
                {{"PolicyName":"p","PolicyDocument":{document}}}]}}],"IsTruncated":true}}"#,
            user_arn(A, name)
        )
    };
    let plain =
        r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"a:b","Resource":"*"}}"#;
    let encoded: String = plain.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let pages = format!(
        "{}\n{}{}",
        page(plain, "one"),
        page(&format!("\"{encoded}\""), "two"),
        page(&Value::from(plain).to_string(), "three")
    );
    let mut import = Import::new();
    let mut places = Vec::new();
    import.details(&pages, &mut |progress| places.push(progress.done)).unwrap();
    assert!(places.is_sorted() && 3 < places.len());
    let account = Account::new(import.finish().unwrap());
    assert_eq!(account.data().policies().2, 1, "one text, however it was written");
    for name in ["one", "two", "three"] {
        assert!(can(&account, &user_arn(A, name), "a:b", "*"));
    }
}

#[test]
fn a_policy_that_cannot_be_read_refuses_and_says_so() {
    // EV-7
    let account = imported(
        &[json!({"UserDetailList": [user(A, "ann", json!({"Version": "2012-10-17"}))]})],
        None,
        None,
    );
    let asked = sekisho_account_data::Asked {
        action: "a:b",
        resource: "*",
        resource_account: None,
        context: Context::new(),
    };
    let question = account.question(&user_arn(A, "ann"), &asked).unwrap();
    assert!(Reference.decide(&question.request(), &question.policies()).is_err());
    let holders = sekisho_account_data::who_can(&account, &asked, &Reference);
    assert!(holders.iter().any(|holder| holder.may.is_err()));
}

#[test]
fn organizations_that_contradict_themselves_are_refused() {
    let read = |text: &str| Import::new().organization(text).unwrap_err().to_string();
    let text = r#"{"Organization": {"Id": "o", "MasterAccountId": "1"}, "Parents": {},
        "Policies": [{"PolicySummary": {"Id": "p", "Type": "SERVICE_CONTROL_POLICY"},
                      "Content": "{}"}], "Targets": {"q": []}}"#;
    assert!(read(text).contains("Targets names q, which Policies lacks"));
    assert!(read(&text.replace("\"q\": []", "")).contains("Targets has no list for p"));
    // A circle is no path: nothing binds, and nothing hangs.
    let circle = r#"{"Organization": {"Id": "o", "MasterAccountId": "1"}, "Policies": [],
        "Parents": {"111111111111": "ou-1", "ou-1": "ou-2", "ou-2": "ou-1"}, "Targets": {}}"#;
    let mut import = Import::new();
    import.organization(circle).unwrap();
    let details = json!({"UserDetailList": [user(A, "ann", policy("Allow", "a:b", "*"))]});
    import.details(&details.to_string(), &mut |_| {}).unwrap();
    let account = Account::new(import.finish().unwrap());
    assert!(can(&account, &user_arn(A, "ann"), "a:b", "*"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_is_imported_or_refused(text in any::<String>(), cut in 0..2_000_usize) {
        let _ = details(&text);
        let _ = Import::new().organization(&text);
        let _ = Import::new().resources(&text);
        let whole = json!({"UserDetailList": [user(A, "é", policy("Allow", "s3:*", "*"))],
            "RoleDetailList": [role(A, "r", trust(&json!({"AWS": A})), policy("Deny", "*", "*"))]});
        let whole = whole.to_string();
        let mut cut = cut % whole.len();
        while !whole.is_char_boundary(cut) {
            cut -= 1;
        }
        let mut mutated = whole.clone();
        mutated.insert_str(cut, &text);
        let _ = details(&mutated);
        prop_assert!(details(&whole[..cut]).is_err());
    }

    #[test]
    fn any_bytes_are_a_file_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let mut file = b"sekacct\x01".to_vec();
        file.extend_from_slice(&crc32fast::hash(&bytes).to_le_bytes());
        file.extend_from_slice(&bytes);
        let _ = file::decode(&bytes);
        if let Ok(data) = file::decode(&file) {
            // Whatever it says, it answers: indexes that lead nowhere fail closed.
            let account = Account::new(data);
            let asked = sekisho_account_data::Asked {
                action: "a:b", resource: "*", resource_account: None, context: Context::new(),
            };
            let _ = sekisho_account_data::who_can(&account, &asked, &Reference);
        }
    }
}
