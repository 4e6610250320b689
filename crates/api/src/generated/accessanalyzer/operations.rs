// Generated from models/accessanalyzer.json by cargo xtask generate. Do not edit: change the generator.

use crate::operation::operation;

operation!(ApplyArchiveRule, APPLY_ARCHIVE_RULE, ApplyArchiveRuleInput, ApplyArchiveRuleOutput);
operation!(CancelPolicyGeneration, CANCEL_POLICY_GENERATION, CancelPolicyGenerationInput, CancelPolicyGenerationOutput);
operation!(CheckAccessNotGranted, CHECK_ACCESS_NOT_GRANTED, CheckAccessNotGrantedInput, CheckAccessNotGrantedOutput);
operation!(CheckNoNewAccess, CHECK_NO_NEW_ACCESS, CheckNoNewAccessInput, CheckNoNewAccessOutput);
operation!(CheckNoPublicAccess, CHECK_NO_PUBLIC_ACCESS, CheckNoPublicAccessInput, CheckNoPublicAccessOutput);
operation!(CreateAccessPreview, CREATE_ACCESS_PREVIEW, CreateAccessPreviewInput, CreateAccessPreviewOutput);
operation!(CreateAnalyzer, CREATE_ANALYZER, CreateAnalyzerInput, CreateAnalyzerOutput);
operation!(CreateArchiveRule, CREATE_ARCHIVE_RULE, CreateArchiveRuleInput, CreateArchiveRuleOutput);
operation!(CreateServiceLinkedAnalyzer, CREATE_SERVICE_LINKED_ANALYZER, CreateServiceLinkedAnalyzerInput, CreateServiceLinkedAnalyzerOutput);
operation!(DeleteAnalyzer, DELETE_ANALYZER, DeleteAnalyzerInput, DeleteAnalyzerOutput);
operation!(DeleteArchiveRule, DELETE_ARCHIVE_RULE, DeleteArchiveRuleInput, DeleteArchiveRuleOutput);
operation!(DeleteServiceLinkedAnalyzer, DELETE_SERVICE_LINKED_ANALYZER, DeleteServiceLinkedAnalyzerInput, DeleteServiceLinkedAnalyzerOutput);
operation!(GenerateFindingRecommendation, GENERATE_FINDING_RECOMMENDATION, GenerateFindingRecommendationInput, GenerateFindingRecommendationOutput);
operation!(GetAccessPreview, GET_ACCESS_PREVIEW, GetAccessPreviewInput, GetAccessPreviewOutput);
operation!(GetAnalyzedResource, GET_ANALYZED_RESOURCE, GetAnalyzedResourceInput, GetAnalyzedResourceOutput);
operation!(GetAnalyzer, GET_ANALYZER, GetAnalyzerInput, GetAnalyzerOutput);
operation!(GetArchiveRule, GET_ARCHIVE_RULE, GetArchiveRuleInput, GetArchiveRuleOutput);
operation!(GetFinding, GET_FINDING, GetFindingInput, GetFindingOutput);
operation!(GetFindingRecommendation, GET_FINDING_RECOMMENDATION, GetFindingRecommendationInput, GetFindingRecommendationOutput);
operation!(GetFindingV2, GET_FINDING_V2, GetFindingV2Input, GetFindingV2Output);
operation!(GetFindingsStatistics, GET_FINDINGS_STATISTICS, GetFindingsStatisticsInput, GetFindingsStatisticsOutput);
operation!(GetGeneratedPolicy, GET_GENERATED_POLICY, GetGeneratedPolicyInput, GetGeneratedPolicyOutput);
operation!(ListAccessPreviewFindings, LIST_ACCESS_PREVIEW_FINDINGS, ListAccessPreviewFindingsInput, ListAccessPreviewFindingsOutput);
operation!(ListAccessPreviews, LIST_ACCESS_PREVIEWS, ListAccessPreviewsInput, ListAccessPreviewsOutput);
operation!(ListAnalyzedResources, LIST_ANALYZED_RESOURCES, ListAnalyzedResourcesInput, ListAnalyzedResourcesOutput);
operation!(ListAnalyzers, LIST_ANALYZERS, ListAnalyzersInput, ListAnalyzersOutput);
operation!(ListArchiveRules, LIST_ARCHIVE_RULES, ListArchiveRulesInput, ListArchiveRulesOutput);
operation!(ListFindings, LIST_FINDINGS, ListFindingsInput, ListFindingsOutput);
operation!(ListFindingsV2, LIST_FINDINGS_V2, ListFindingsV2Input, ListFindingsV2Output);
operation!(ListPolicyGenerations, LIST_POLICY_GENERATIONS, ListPolicyGenerationsInput, ListPolicyGenerationsOutput);
operation!(ListTagsForResource, LIST_TAGS_FOR_RESOURCE, ListTagsForResourceInput, ListTagsForResourceOutput);
operation!(StartPolicyGeneration, START_POLICY_GENERATION, StartPolicyGenerationInput, StartPolicyGenerationOutput);
operation!(StartResourceScan, START_RESOURCE_SCAN, StartResourceScanInput, StartResourceScanOutput);
operation!(TagResource, TAG_RESOURCE, TagResourceInput, TagResourceOutput);
operation!(UntagResource, UNTAG_RESOURCE, UntagResourceInput, UntagResourceOutput);
operation!(UpdateAnalyzer, UPDATE_ANALYZER, UpdateAnalyzerInput, UpdateAnalyzerOutput);
operation!(UpdateArchiveRule, UPDATE_ARCHIVE_RULE, UpdateArchiveRuleInput, UpdateArchiveRuleOutput);
operation!(UpdateFindings, UPDATE_FINDINGS, UpdateFindingsInput, UpdateFindingsOutput);
operation!(ValidatePolicy, VALIDATE_POLICY, ValidatePolicyInput, ValidatePolicyOutput);

/// Calls `$with!` with the marker types of all operations, separated by commas.
#[macro_export]
macro_rules! for_each_accessanalyzer_operation {
    ($with:ident) => {
        $with! {
            ApplyArchiveRule,
            CancelPolicyGeneration,
            CheckAccessNotGranted,
            CheckNoNewAccess,
            CheckNoPublicAccess,
            CreateAccessPreview,
            CreateAnalyzer,
            CreateArchiveRule,
            CreateServiceLinkedAnalyzer,
            DeleteAnalyzer,
            DeleteArchiveRule,
            DeleteServiceLinkedAnalyzer,
            GenerateFindingRecommendation,
            GetAccessPreview,
            GetAnalyzedResource,
            GetAnalyzer,
            GetArchiveRule,
            GetFinding,
            GetFindingRecommendation,
            GetFindingV2,
            GetFindingsStatistics,
            GetGeneratedPolicy,
            ListAccessPreviewFindings,
            ListAccessPreviews,
            ListAnalyzedResources,
            ListAnalyzers,
            ListArchiveRules,
            ListFindings,
            ListFindingsV2,
            ListPolicyGenerations,
            ListTagsForResource,
            StartPolicyGeneration,
            StartResourceScan,
            TagResource,
            UntagResource,
            UpdateAnalyzer,
            UpdateArchiveRule,
            UpdateFindings,
            ValidatePolicy
        }
    };
}
