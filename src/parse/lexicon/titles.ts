/** Professional titles (职称) and their foreign counterparts, in the notation of {@link defaultLexicon}. */
export const PROFESSIONAL_TITLES = `-junior|初级职称|初级及以上职称|初级以上职称|助理工程师
-intermediate|中级职称|中级及以上职称|中级以上职称|中级技术职称|中级工程师
-senior|高级职称|高级及以上职称|高级以上职称|高级技术职称|高级工程师职称|高级工程师以上|副高级|正高级
-junior-accountant|初级会计
-intermediate-accountant|中级会计
-senior-accountant|高级会计师
-agronomist|农艺师
chartered-engineer
chartered-accountant
-clinician|主治医师|主任医师
-economist|经济师
professional-engineer
-technician|技师证|高级技师|高级技工|高级工证`;
