// Generated from specs/relay by `npm run generate`. Do not edit.

export * as addresses from "./addresses.js";
export type {
  CreateAddressInput,
  DeleteAddressInput,
  GetAddressInput,
  ListAddressesInput,
  UpdateAddressInput,
} from "./addresses.js";
export * as brands from "./brands.js";
export type { CreateBrandInput, GetBrandInput, ListBrandsInput } from "./brands.js";
export * as campaignOrders from "./campaign-orders.js";
export type { CreateCampaignOrderInput, GetCampaignOrderInput, ListCampaignOrdersInput } from "./campaign-orders.js";
export * as campaigns from "./campaigns.js";
export type { CreateCampaignInput, GetCampaignInput, ListCampaignsInput, UpdateCampaignInput } from "./campaigns.js";
export * as domainApplications from "./domain-applications.js";
export type {
  CreateDomainApplicationInput,
  DeleteDomainApplicationInput,
  GetDomainApplicationInput,
  ListDomainApplicationsInput,
  UpdateDomainApplicationInput,
} from "./domain-applications.js";
export * as mfa from "./mfa.js";
export type { CallMfaInput, SmsMfaInput, VerifyMfaInput } from "./mfa.js";
export * as numberAssignments from "./number-assignments.js";
export type { DeleteNumberAssignmentInput, ListNumberAssignmentsInput } from "./number-assignments.js";
export * as numberGroupMemberships from "./number-group-memberships.js";
export type {
  CreateNumberGroupMembershipInput,
  DeleteNumberGroupMembershipInput,
  GetNumberGroupMembershipInput,
  ListNumberGroupMembershipsInput,
} from "./number-group-memberships.js";
export * as numberGroups from "./number-groups.js";
export type {
  CreateNumberGroupInput,
  DeleteNumberGroupInput,
  GetNumberGroupInput,
  ListNumberGroupsInput,
  UpdateNumberGroupInput,
} from "./number-groups.js";
export * as phoneNumbers from "./phone-numbers.js";
export type {
  AssignE911AddressPhoneNumberInput,
  GetPhoneNumberInput,
  ImportPhoneNumberInput,
  ListPhoneNumbersInput,
  LookupPhoneNumberInput,
  PurchasePhoneNumberInput,
  ReleasePhoneNumberInput,
  RemoveE911AddressPhoneNumberInput,
  SearchPhoneNumbersInput,
  UpdatePhoneNumberInput,
} from "./phone-numbers.js";
export * as queueMembers from "./queue-members.js";
export type { GetQueueMemberInput, ListQueueMembersInput, NextQueueMemberInput } from "./queue-members.js";
export * as queues from "./queues.js";
export type { CreateQueueInput, DeleteQueueInput, GetQueueInput, ListQueuesInput, UpdateQueueInput } from "./queues.js";
export * as recordings from "./recordings.js";
export type { DeleteRecordingInput, GetRecordingInput, ListRecordingsInput } from "./recordings.js";
export * as shortCodes from "./short-codes.js";
export type { GetShortCodeInput, ListShortCodesInput, UpdateShortCodeInput } from "./short-codes.js";
export * as sipEndpoints from "./sip-endpoints.js";
export type {
  CreateSipEndpointInput,
  DeleteSipEndpointInput,
  GetSipEndpointInput,
  ListSipEndpointsInput,
  UpdateSipEndpointInput,
} from "./sip-endpoints.js";
export * as sipProfile from "./sip-profile.js";
export type { GetSipProfileInput, UpdateSipProfileInput } from "./sip-profile.js";
export * as verifiedCallerIds from "./verified-caller-ids.js";
export type {
  CreateVerifiedCallerIdInput,
  DeleteVerifiedCallerIdInput,
  GetVerifiedCallerIdInput,
  ListVerifiedCallerIdsInput,
  RedialVerifiedCallerIdInput,
  UpdateVerifiedCallerIdInput,
  VerifyVerifiedCallerIdInput,
} from "./verified-caller-ids.js";
export { relay } from "./client.js";
export type * from "./models.js";
export type { paths } from "./types.js";
