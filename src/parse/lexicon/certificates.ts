/** Certificates, licences and clearances, in the notation of {@link defaultLexicon}. */
export const CERTIFICATES = `acca
-actuary|精算师
-aws|aws certif
-banking|银行从业
-bar|法律职业资格|律师证|bar admission
bls|cpr|急救证
cdl|a2证|a2照|b2照|commercial driver
cfa
-bookkeeper|会计证|会计从业
-chef|厨师证|food handler
cisa
cissp
ccna|ccnp|ccie
-clearance|security clearance
cma|管理会计师
comptia|security+
-constructor-1|一级建造师
-constructor-2|二级建造师
cpa|注册会计师|certified public accountant
-customs|报关员|customs broker
-dangerous-goods|危险品证|危化品证|押运员|hazmat|dangerous goods
-doctor|执业医师|医师资格|medical licen|board certif
-driving|驾照|驾驶证|c1证|c1照|driver's licen|drivers licen|driver licen|driving licen
-electrician|电工证|低压电工|高压电工|licensed electrician|electrician licen
-fire|消防工程师|消防证
forklift|叉车证
frm
-funds|基金从业
-health|健康证
-height|登高证|高处作业
-hr|人力资源管理师|shrm|cipd
-inspection|内审员|检验员证
-insurance|保险从业|insurance licen
itil
leed
-nde|无损检测|探伤证
osha|nebosh
-nurse|护士资格|护士证|registered nurse|nursing licen|rn licen|rn required
-oracle|ocp
-patent|专利代理|patent agent
-pharmacist|执业药师|药师证|licensed pharmacist
pmp
-pressure-vessel|压力容器证|特种设备作业
-quantity-surveyor|造价工程师|chartered surveyor
-safety-engineer|注册安全工程师
-safety-officer|安全员证
-scrum|scrum master certif|certified scrum master
-securities|证券从业|series 7
six-sigma|六西格玛|black belt
-social-worker|社工证|licensed social worker
-software|软考|计算机二级
-special-operation|特种作业
-supervision|监理工程师
-tax|税务师|enrolled agent
-teacher|教师资格|教师证|teaching certif|teaching licen
tefl|tesol
-tour-guide|导游证
-welder|焊工证|certified welder`;
