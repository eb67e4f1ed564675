/** Someone did something to something. */
export interface AuditLogEntry {
  eventType: AuditLogEventType;
  /** More about what was done. */
  eventMetadata: { [key: string]: string };
  actorType: AuditLogActorType;
  /** More about who did it. */
  actorMetadata: { [key: string]: string };
  targetType: AuditLogTargetType;
  /** More about what it was done to. */
  targetMetadata: { [key: string]: string };
  /**
   * The workspace in which it happened.
   *
   * @format uuid
   */
  workspaceUuid?: string | null;
  /**
   * The organization in which it happened.
   *
   * @format uuid
   */
  organizationUuid?: string | null;
  /**
   * When it happened.
   *
   * @format date-time
   */
  createdAt: Date;
  logId: number;
}

/** Which entries come first, the oldest or the newest. */
export type AuditLogSorting = "ascending" | "descending" | (string & {});

/** The values of the type {@link AuditLogSorting} by name. */
export const AuditLogSorting = {
  Ascending: "ascending",
  Descending: "descending",
} as const;

/** What kind of someone did it. */
export type AuditLogActorType = "HUMAN" | "API_KEY" | "OTHER" | (string & {});

/** The values of the type {@link AuditLogActorType} by name. */
export const AuditLogActorType = {
  HUMAN: "HUMAN",
  APIKEY: "API_KEY",
  OTHER: "OTHER",
} as const;

/** What kind of thing it was done to. */
export type AuditLogTargetType =
  | "USER"
  | "USER_GROUP"
  | "ORGANIZATION"
  | "WORKSPACE"
  | "API_KEY"
  | "ADMIN_API_KEY"
  | "API_KEY_POLICY"
  | "SERVICE_ACCOUNT"
  | "AGENT"
  | "SKILL"
  | "PROMPT"
  | "KNOWLEDGE_BASE"
  | "CUSTOM_VOICE"
  | "DATASET"
  | "FINE_TUNING_JOB"
  | "BATCH_JOB"
  | "DATA_CAPTURE_EXTRACT_JOB"
  | "LE_CHAT_CONVERSATION"
  | "LE_CHAT_MEMORIES"
  | "LE_CHAT_FLASH_ANSWERS"
  | "LE_CHAT_LOCALISATION"
  | "LE_CHAT_DATA"
  | "INVOICE"
  | "WALLET"
  | "MONTHLY_LIMIT"
  | "WORKSPACE_MONTHLY_LIMIT"
  | "SHARED_BUDGET"
  | "AUTO_RECHARGE"
  | "PAYMENT_METHOD"
  | "SUBSCRIPTION"
  | "BILLING_INFO"
  | "LIBRARY"
  | "LIBRARY_DOCUMENT"
  | "INTEGRATION"
  | "CONNECTORS_GATEWAY"
  | "CONNECTORS_DEBUGGER"
  | "FEATURE_PERMISSION"
  | "SECRET_STORE_ENTRY"
  | "CRAWLER_CONFIG"
  | "SHARED_RESOURCE"
  | "RATE_LIMIT_RULE"
  | "APP"
  | "DEPLOYMENT"
  | "DOMAIN"
  | "PERSISTENT_VOLUME"
  | "SECRET"
  | "SERVICE"
  | "TRUSTED_ISSUER"
  | (string & {});

/** The values of the type {@link AuditLogTargetType} by name. */
export const AuditLogTargetType = {
  USER: "USER",
  USERGROUP: "USER_GROUP",
  ORGANIZATION: "ORGANIZATION",
  WORKSPACE: "WORKSPACE",
  APIKEY: "API_KEY",
  ADMINAPIKEY: "ADMIN_API_KEY",
  APIKEYPOLICY: "API_KEY_POLICY",
  SERVICEACCOUNT: "SERVICE_ACCOUNT",
  AGENT: "AGENT",
  SKILL: "SKILL",
  PROMPT: "PROMPT",
  KNOWLEDGEBASE: "KNOWLEDGE_BASE",
  CUSTOMVOICE: "CUSTOM_VOICE",
  DATASET: "DATASET",
  FINETUNINGJOB: "FINE_TUNING_JOB",
  BATCHJOB: "BATCH_JOB",
  DATACAPTUREEXTRACTJOB: "DATA_CAPTURE_EXTRACT_JOB",
  LECHATCONVERSATION: "LE_CHAT_CONVERSATION",
  LECHATMEMORIES: "LE_CHAT_MEMORIES",
  LECHATFLASHANSWERS: "LE_CHAT_FLASH_ANSWERS",
  LECHATLOCALISATION: "LE_CHAT_LOCALISATION",
  LECHATDATA: "LE_CHAT_DATA",
  INVOICE: "INVOICE",
  WALLET: "WALLET",
  MONTHLYLIMIT: "MONTHLY_LIMIT",
  WORKSPACEMONTHLYLIMIT: "WORKSPACE_MONTHLY_LIMIT",
  SHAREDBUDGET: "SHARED_BUDGET",
  AUTORECHARGE: "AUTO_RECHARGE",
  PAYMENTMETHOD: "PAYMENT_METHOD",
  SUBSCRIPTION: "SUBSCRIPTION",
  BILLINGINFO: "BILLING_INFO",
  LIBRARY: "LIBRARY",
  LIBRARYDOCUMENT: "LIBRARY_DOCUMENT",
  INTEGRATION: "INTEGRATION",
  CONNECTORSGATEWAY: "CONNECTORS_GATEWAY",
  CONNECTORSDEBUGGER: "CONNECTORS_DEBUGGER",
  FEATUREPERMISSION: "FEATURE_PERMISSION",
  SECRETSTOREENTRY: "SECRET_STORE_ENTRY",
  CRAWLERCONFIG: "CRAWLER_CONFIG",
  SHAREDRESOURCE: "SHARED_RESOURCE",
  RATELIMITRULE: "RATE_LIMIT_RULE",
  APP: "APP",
  DEPLOYMENT: "DEPLOYMENT",
  DOMAIN: "DOMAIN",
  PERSISTENTVOLUME: "PERSISTENT_VOLUME",
  SECRET: "SECRET",
  SERVICE: "SERVICE",
  TRUSTEDISSUER: "TRUSTED_ISSUER",
} as const;

/** What was done. */
export type AuditLogEventType =
  | "user.create"
  | "user.delete"
  | "user.log_in"
  | "user.info.update"
  | "user.password.update"
  | "user.phone_number.verify"
  | "user.organization.leave"
  | "user.organization.role.update"
  | "user.organization.delete"
  | "user.organization.join"
  | "organization.create"
  | "organization.update"
  | "organization.invite.send"
  | "organization.invite.resend"
  | "organization.invite.accepted"
  | "organization.invite.revoked"
  | "organization.join_by_email_domain"
  | "organization.domain_verification.disable"
  | "organization.domain_verification.enable"
  | "organization.email_domain_authentication.enable"
  | "organization.email_domain_authentication.disable"
  | "organization.saml_authentication.enable"
  | "organization.saml_authentication.disable"
  | "organization.saml_authentication.sso_user_provisioning.update"
  | "organization.scim_sync.trigger"
  | "organization.seat_auto_assign.enable"
  | "organization.seat_auto_assign.disable"
  | "organization.kind.update"
  | "organization.sso_seat_auto_assign.enable"
  | "organization.sso_seat_auto_assign.disable"
  | "workspace.create"
  | "workspace.update"
  | "workspace.delete"
  | "workspace.member.add"
  | "workspace.member.remove"
  | "workspace.member.role.update"
  | "user_group.create"
  | "user_group.update"
  | "user_group.delete"
  | "user_group.member.add"
  | "user_group.member.remove"
  | "user_group.workspace.provision"
  | "user_group.workspace.deprovision"
  | "user_group.workspace.update"
  | "billing.information.updated"
  | "billing.payment_method.added"
  | "billing.payment_method.removed"
  | "billing.payment_method.default_changed"
  | "billing.invoice.retried"
  | "billing.subscription.subscribe"
  | "billing.subscription.unsubscribe"
  | "billing.subscription.cancel_unsubscribe"
  | "billing.subscription.add_seats"
  | "billing.subscription.remove_seats"
  | "billing.subscription.termination_date.updated"
  | "billing.credits.added"
  | "billing.gift_code.used"
  | "billing.monthly_limit.updated"
  | "billing.workspace_monthly_limit.updated"
  | "billing.shared_budget_override.updated"
  | "billing.auto_recharge.updated"
  | "billing.seat.grant"
  | "billing.seat.revoke"
  | "billing.priority_service_tier.updated"
  | "billing.priority_service_tier.removed"
  | "le_chat.conversation.created"
  | "le_chat.conversation.deleted"
  | "le_chat.conversation_batch.deleted"
  | "le_chat.conversation.public_sharing.enabled"
  | "le_chat.conversation.public_sharing.disabled"
  | "le_chat.flash_answers.enabled"
  | "le_chat.flash_answers.disabled"
  | "le_chat.localisation_sharing.enabled"
  | "le_chat.localisation_sharing.disabled"
  | "le_chat.memories.enabled"
  | "le_chat.memories.disabled"
  | "le_chat.data.training_enabled"
  | "le_chat.data.training_disabled"
  | "le_chat.actions.external_link"
  | "admin_api_key.created"
  | "admin_api_key.delete"
  | "api_key.create"
  | "api_key.rotate"
  | "api_key.delete"
  | "api_key_policy.update"
  | "secret_store.entry.create"
  | "secret_store.entry.update"
  | "secret_store.entry.delete"
  | "service_account.create"
  | "service_account.update"
  | "service_account.delete"
  | "service_account.client_secret.create"
  | "service_account.client_secret.delete"
  | "service_account.roles.set"
  | "workload_identity.credential_registration.create"
  | "workload_identity.credential.create"
  | "trusted_issuer.create"
  | "trusted_issuer.update"
  | "trusted_issuer.delete"
  | "agent.create"
  | "agent.delete"
  | "agent.update"
  | "skill.create"
  | "skill.delete"
  | "skill.enable"
  | "skill.disable"
  | "skill.update"
  | "skill.share"
  | "skill.unshare"
  | "skill.load"
  | "skill.force_load"
  | "skill.version.create"
  | "prompt.create"
  | "prompt.delete"
  | "prompt.update"
  | "prompt.version.create"
  | "knowledge_base.create"
  | "knowledge_base.delete"
  | "knowledge_base.update"
  | "knowledge_base.version.create"
  | "custom_voice.create"
  | "custom_voice.update"
  | "custom_voice.delete"
  | "feature_permission.override.created"
  | "feature_permission.override.deleted"
  | "resource.share"
  | "resource.unshare"
  | "la_plateforme.training.enabled"
  | "la_plateforme.training.disabled"
  | "cloud_runtime.app.created"
  | "cloud_runtime.app.updated"
  | "cloud_runtime.app.deleted"
  | "cloud_runtime.app.paused"
  | "cloud_runtime.app.resumed"
  | "cloud_runtime.deployment.created"
  | "cloud_runtime.deployment.succeeded"
  | "cloud_runtime.deployment.canceled"
  | "cloud_runtime.deployment.stopped"
  | "cloud_runtime.deployment.failed"
  | "cloud_runtime.deployment.autoscaled"
  | "cloud_runtime.domain.created"
  | "cloud_runtime.domain.updated"
  | "cloud_runtime.domain.deleted"
  | "cloud_runtime.secret.created"
  | "cloud_runtime.secret.updated"
  | "cloud_runtime.secret.deleted"
  | "cloud_runtime.service.created"
  | "cloud_runtime.service.paused"
  | "cloud_runtime.service.resumed"
  | "cloud_runtime.service.deleted"
  | "cloud_runtime.service.manually_scaled"
  | "cloud_runtime.service.manual_scaling_deleted"
  | "cloud_runtime.persistent_volume.created"
  | "cloud_runtime.persistent_volume.deleted"
  | "cloud_runtime.persistent_volume.attached"
  | "cloud_runtime.persistent_volume.detached"
  | "fine_tuning_job.create"
  | "fine_tuning_job.cancel"
  | "batch_job.create"
  | "batch_job.cancel"
  | "batch_job.delete"
  | "data_capture.extract_job.create"
  | "data_capture.extract_job.cancel"
  | "dataset.create"
  | "dataset.delete"
  | "library.create"
  | "library.delete"
  | "library.update"
  | "library.share"
  | "library.unshare"
  | "library.document.create"
  | "library.document.delete"
  | "library.document.bulk_delete"
  | "library.document.update"
  | "library.document.reprocess"
  | "integration.connected"
  | "integration.disconnected"
  | "indexing.workflow.completed"
  | "indexing.deleted"
  | "connection.admin.setup_index"
  | "connection.admin.deleted"
  | "integration.activated_for_org"
  | "integration.deactivated_for_org"
  | "integration.activated_for_workspace"
  | "integration.deactivated_for_workspace"
  | "integration.activated_for_user"
  | "integration.deactivated_for_user"
  | "integration.created"
  | "integration.updated"
  | "integration.deleted"
  | "integration.tool_called"
  | "integration.credentials.created_or_updated"
  | "integration.credentials.deleted"
  | "integration.credentials.revoked"
  | "integration.credentials.revocation_failed"
  | "integration.preferences.created_or_updated"
  | "integration.preferences.deleted"
  | "integration.authentication_method.created_or_updated"
  | "integration.connection.created"
  | "integration.shared"
  | "integration.unshared"
  | "connectors_gateway.tool_called"
  | "connectors_debugger.tool_called"
  | "crawler.config.create"
  | "crawler.config.update"
  | "crawler.config.delete"
  | "crawler.run.create"
  | "crawler.run.cancel"
  | "rate_limit.rule.create"
  | "rate_limit.rule.update"
  | "rate_limit.rule.delete"
  | (string & {});

/** The values of the type {@link AuditLogEventType} by name. */
export const AuditLogEventType = {
  UserCreate: "user.create",
  UserDelete: "user.delete",
  UserLogIn: "user.log_in",
  UserInfoUpdate: "user.info.update",
  UserPasswordUpdate: "user.password.update",
  UserPhoneNumberVerify: "user.phone_number.verify",
  UserOrganizationLeave: "user.organization.leave",
  UserOrganizationRoleUpdate: "user.organization.role.update",
  UserOrganizationDelete: "user.organization.delete",
  UserOrganizationJoin: "user.organization.join",
  OrganizationCreate: "organization.create",
  OrganizationUpdate: "organization.update",
  OrganizationInviteSend: "organization.invite.send",
  OrganizationInviteResend: "organization.invite.resend",
  OrganizationInviteAccepted: "organization.invite.accepted",
  OrganizationInviteRevoked: "organization.invite.revoked",
  OrganizationJoinByEmailDomain: "organization.join_by_email_domain",
  OrganizationDomainVerificationDisable: "organization.domain_verification.disable",
  OrganizationDomainVerificationEnable: "organization.domain_verification.enable",
  OrganizationEmailDomainAuthenticationEnable: "organization.email_domain_authentication.enable",
  OrganizationEmailDomainAuthenticationDisable: "organization.email_domain_authentication.disable",
  OrganizationSamlAuthenticationEnable: "organization.saml_authentication.enable",
  OrganizationSamlAuthenticationDisable: "organization.saml_authentication.disable",
  OrganizationSamlAuthenticationSsoUserProvisioningUpdate:
    "organization.saml_authentication.sso_user_provisioning.update",
  OrganizationScimSyncTrigger: "organization.scim_sync.trigger",
  OrganizationSeatAutoAssignEnable: "organization.seat_auto_assign.enable",
  OrganizationSeatAutoAssignDisable: "organization.seat_auto_assign.disable",
  OrganizationKindUpdate: "organization.kind.update",
  OrganizationSsoSeatAutoAssignEnable: "organization.sso_seat_auto_assign.enable",
  OrganizationSsoSeatAutoAssignDisable: "organization.sso_seat_auto_assign.disable",
  WorkspaceCreate: "workspace.create",
  WorkspaceUpdate: "workspace.update",
  WorkspaceDelete: "workspace.delete",
  WorkspaceMemberAdd: "workspace.member.add",
  WorkspaceMemberRemove: "workspace.member.remove",
  WorkspaceMemberRoleUpdate: "workspace.member.role.update",
  UserGroupCreate: "user_group.create",
  UserGroupUpdate: "user_group.update",
  UserGroupDelete: "user_group.delete",
  UserGroupMemberAdd: "user_group.member.add",
  UserGroupMemberRemove: "user_group.member.remove",
  UserGroupWorkspaceProvision: "user_group.workspace.provision",
  UserGroupWorkspaceDeprovision: "user_group.workspace.deprovision",
  UserGroupWorkspaceUpdate: "user_group.workspace.update",
  BillingInformationUpdated: "billing.information.updated",
  BillingPaymentMethodAdded: "billing.payment_method.added",
  BillingPaymentMethodRemoved: "billing.payment_method.removed",
  BillingPaymentMethodDefaultChanged: "billing.payment_method.default_changed",
  BillingInvoiceRetried: "billing.invoice.retried",
  BillingSubscriptionSubscribe: "billing.subscription.subscribe",
  BillingSubscriptionUnsubscribe: "billing.subscription.unsubscribe",
  BillingSubscriptionCancelUnsubscribe: "billing.subscription.cancel_unsubscribe",
  BillingSubscriptionAddSeats: "billing.subscription.add_seats",
  BillingSubscriptionRemoveSeats: "billing.subscription.remove_seats",
  BillingSubscriptionTerminationDateUpdated: "billing.subscription.termination_date.updated",
  BillingCreditsAdded: "billing.credits.added",
  BillingGiftCodeUsed: "billing.gift_code.used",
  BillingMonthlyLimitUpdated: "billing.monthly_limit.updated",
  BillingWorkspaceMonthlyLimitUpdated: "billing.workspace_monthly_limit.updated",
  BillingSharedBudgetOverrideUpdated: "billing.shared_budget_override.updated",
  BillingAutoRechargeUpdated: "billing.auto_recharge.updated",
  BillingSeatGrant: "billing.seat.grant",
  BillingSeatRevoke: "billing.seat.revoke",
  BillingPriorityServiceTierUpdated: "billing.priority_service_tier.updated",
  BillingPriorityServiceTierRemoved: "billing.priority_service_tier.removed",
  LeChatConversationCreated: "le_chat.conversation.created",
  LeChatConversationDeleted: "le_chat.conversation.deleted",
  LeChatConversationBatchDeleted: "le_chat.conversation_batch.deleted",
  LeChatConversationPublicSharingEnabled: "le_chat.conversation.public_sharing.enabled",
  LeChatConversationPublicSharingDisabled: "le_chat.conversation.public_sharing.disabled",
  LeChatFlashAnswersEnabled: "le_chat.flash_answers.enabled",
  LeChatFlashAnswersDisabled: "le_chat.flash_answers.disabled",
  LeChatLocalisationSharingEnabled: "le_chat.localisation_sharing.enabled",
  LeChatLocalisationSharingDisabled: "le_chat.localisation_sharing.disabled",
  LeChatMemoriesEnabled: "le_chat.memories.enabled",
  LeChatMemoriesDisabled: "le_chat.memories.disabled",
  LeChatDataTrainingEnabled: "le_chat.data.training_enabled",
  LeChatDataTrainingDisabled: "le_chat.data.training_disabled",
  LeChatActionsExternalLink: "le_chat.actions.external_link",
  AdminApiKeyCreated: "admin_api_key.created",
  AdminApiKeyDelete: "admin_api_key.delete",
  ApiKeyCreate: "api_key.create",
  ApiKeyRotate: "api_key.rotate",
  ApiKeyDelete: "api_key.delete",
  ApiKeyPolicyUpdate: "api_key_policy.update",
  SecretStoreEntryCreate: "secret_store.entry.create",
  SecretStoreEntryUpdate: "secret_store.entry.update",
  SecretStoreEntryDelete: "secret_store.entry.delete",
  ServiceAccountCreate: "service_account.create",
  ServiceAccountUpdate: "service_account.update",
  ServiceAccountDelete: "service_account.delete",
  ServiceAccountClientSecretCreate: "service_account.client_secret.create",
  ServiceAccountClientSecretDelete: "service_account.client_secret.delete",
  ServiceAccountRolesSet: "service_account.roles.set",
  WorkloadIdentityCredentialRegistrationCreate: "workload_identity.credential_registration.create",
  WorkloadIdentityCredentialCreate: "workload_identity.credential.create",
  TrustedIssuerCreate: "trusted_issuer.create",
  TrustedIssuerUpdate: "trusted_issuer.update",
  TrustedIssuerDelete: "trusted_issuer.delete",
  AgentCreate: "agent.create",
  AgentDelete: "agent.delete",
  AgentUpdate: "agent.update",
  SkillCreate: "skill.create",
  SkillDelete: "skill.delete",
  SkillEnable: "skill.enable",
  SkillDisable: "skill.disable",
  SkillUpdate: "skill.update",
  SkillShare: "skill.share",
  SkillUnshare: "skill.unshare",
  SkillLoad: "skill.load",
  SkillForceLoad: "skill.force_load",
  SkillVersionCreate: "skill.version.create",
  PromptCreate: "prompt.create",
  PromptDelete: "prompt.delete",
  PromptUpdate: "prompt.update",
  PromptVersionCreate: "prompt.version.create",
  KnowledgeBaseCreate: "knowledge_base.create",
  KnowledgeBaseDelete: "knowledge_base.delete",
  KnowledgeBaseUpdate: "knowledge_base.update",
  KnowledgeBaseVersionCreate: "knowledge_base.version.create",
  CustomVoiceCreate: "custom_voice.create",
  CustomVoiceUpdate: "custom_voice.update",
  CustomVoiceDelete: "custom_voice.delete",
  FeaturePermissionOverrideCreated: "feature_permission.override.created",
  FeaturePermissionOverrideDeleted: "feature_permission.override.deleted",
  ResourceShare: "resource.share",
  ResourceUnshare: "resource.unshare",
  LaPlateformeTrainingEnabled: "la_plateforme.training.enabled",
  LaPlateformeTrainingDisabled: "la_plateforme.training.disabled",
  CloudRuntimeAppCreated: "cloud_runtime.app.created",
  CloudRuntimeAppUpdated: "cloud_runtime.app.updated",
  CloudRuntimeAppDeleted: "cloud_runtime.app.deleted",
  CloudRuntimeAppPaused: "cloud_runtime.app.paused",
  CloudRuntimeAppResumed: "cloud_runtime.app.resumed",
  CloudRuntimeDeploymentCreated: "cloud_runtime.deployment.created",
  CloudRuntimeDeploymentSucceeded: "cloud_runtime.deployment.succeeded",
  CloudRuntimeDeploymentCanceled: "cloud_runtime.deployment.canceled",
  CloudRuntimeDeploymentStopped: "cloud_runtime.deployment.stopped",
  CloudRuntimeDeploymentFailed: "cloud_runtime.deployment.failed",
  CloudRuntimeDeploymentAutoscaled: "cloud_runtime.deployment.autoscaled",
  CloudRuntimeDomainCreated: "cloud_runtime.domain.created",
  CloudRuntimeDomainUpdated: "cloud_runtime.domain.updated",
  CloudRuntimeDomainDeleted: "cloud_runtime.domain.deleted",
  CloudRuntimeSecretCreated: "cloud_runtime.secret.created",
  CloudRuntimeSecretUpdated: "cloud_runtime.secret.updated",
  CloudRuntimeSecretDeleted: "cloud_runtime.secret.deleted",
  CloudRuntimeServiceCreated: "cloud_runtime.service.created",
  CloudRuntimeServicePaused: "cloud_runtime.service.paused",
  CloudRuntimeServiceResumed: "cloud_runtime.service.resumed",
  CloudRuntimeServiceDeleted: "cloud_runtime.service.deleted",
  CloudRuntimeServiceManuallyScaled: "cloud_runtime.service.manually_scaled",
  CloudRuntimeServiceManualScalingDeleted: "cloud_runtime.service.manual_scaling_deleted",
  CloudRuntimePersistentVolumeCreated: "cloud_runtime.persistent_volume.created",
  CloudRuntimePersistentVolumeDeleted: "cloud_runtime.persistent_volume.deleted",
  CloudRuntimePersistentVolumeAttached: "cloud_runtime.persistent_volume.attached",
  CloudRuntimePersistentVolumeDetached: "cloud_runtime.persistent_volume.detached",
  FineTuningJobCreate: "fine_tuning_job.create",
  FineTuningJobCancel: "fine_tuning_job.cancel",
  BatchJobCreate: "batch_job.create",
  BatchJobCancel: "batch_job.cancel",
  BatchJobDelete: "batch_job.delete",
  DataCaptureExtractJobCreate: "data_capture.extract_job.create",
  DataCaptureExtractJobCancel: "data_capture.extract_job.cancel",
  DatasetCreate: "dataset.create",
  DatasetDelete: "dataset.delete",
  LibraryCreate: "library.create",
  LibraryDelete: "library.delete",
  LibraryUpdate: "library.update",
  LibraryShare: "library.share",
  LibraryUnshare: "library.unshare",
  LibraryDocumentCreate: "library.document.create",
  LibraryDocumentDelete: "library.document.delete",
  LibraryDocumentBulkDelete: "library.document.bulk_delete",
  LibraryDocumentUpdate: "library.document.update",
  LibraryDocumentReprocess: "library.document.reprocess",
  IntegrationConnected: "integration.connected",
  IntegrationDisconnected: "integration.disconnected",
  IndexingWorkflowCompleted: "indexing.workflow.completed",
  IndexingDeleted: "indexing.deleted",
  ConnectionAdminSetupIndex: "connection.admin.setup_index",
  ConnectionAdminDeleted: "connection.admin.deleted",
  IntegrationActivatedForOrg: "integration.activated_for_org",
  IntegrationDeactivatedForOrg: "integration.deactivated_for_org",
  IntegrationActivatedForWorkspace: "integration.activated_for_workspace",
  IntegrationDeactivatedForWorkspace: "integration.deactivated_for_workspace",
  IntegrationActivatedForUser: "integration.activated_for_user",
  IntegrationDeactivatedForUser: "integration.deactivated_for_user",
  IntegrationCreated: "integration.created",
  IntegrationUpdated: "integration.updated",
  IntegrationDeleted: "integration.deleted",
  IntegrationToolCalled: "integration.tool_called",
  IntegrationCredentialsCreatedOrUpdated: "integration.credentials.created_or_updated",
  IntegrationCredentialsDeleted: "integration.credentials.deleted",
  IntegrationCredentialsRevoked: "integration.credentials.revoked",
  IntegrationCredentialsRevocationFailed: "integration.credentials.revocation_failed",
  IntegrationPreferencesCreatedOrUpdated: "integration.preferences.created_or_updated",
  IntegrationPreferencesDeleted: "integration.preferences.deleted",
  IntegrationAuthenticationMethodCreatedOrUpdated: "integration.authentication_method.created_or_updated",
  IntegrationConnectionCreated: "integration.connection.created",
  IntegrationShared: "integration.shared",
  IntegrationUnshared: "integration.unshared",
  ConnectorsGatewayToolCalled: "connectors_gateway.tool_called",
  ConnectorsDebuggerToolCalled: "connectors_debugger.tool_called",
  CrawlerConfigCreate: "crawler.config.create",
  CrawlerConfigUpdate: "crawler.config.update",
  CrawlerConfigDelete: "crawler.config.delete",
  CrawlerRunCreate: "crawler.run.create",
  CrawlerRunCancel: "crawler.run.cancel",
  RateLimitRuleCreate: "rate_limit.rule.create",
  RateLimitRuleUpdate: "rate_limit.rule.update",
  RateLimitRuleDelete: "rate_limit.rule.delete",
} as const;
