/** Duties to manage, in the notation of {@link defaultLexicon}. */
export const MANAGEMENT = `-team|带团队|带领团队|团队管理|管理团队|人员管理|带队|lead a team|leading a team|team leadership|manage a team|managing a team|team management|people management|direct reports|supervisory experience
management-experience|管理经验|管理工作经验
project-management|项目管理
-department|部门管理|head of department
-mentoring|带教|培养下属|mentor junior|mentoring junior
-production|生产管理|现场管理|车间管理
vendor-management|供应商管理
account-management|大客户管理
stakeholder-management`;
