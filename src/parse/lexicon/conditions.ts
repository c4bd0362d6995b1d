/** Working conditions, in the notation of {@link defaultLexicon}. */
export const WORKING_CONDITIONS = `-travel|出差|business travel|travel required|travel is required|ability to travel|able to travel|willing to travel|willingness to travel|travel up to|% travel
night-shift|夜班|晚班|night shifts
-shift|倒班|轮班|shift work|rotating shift|rotating shifts
-weekend|周末加班|周末上班|weekend work|work weekends|weekend availability
-overtime|接受加班|适应加班|能加班|work overtime|overtime required
-six-day-week|单休|大小周
on-call|值班|on-call
-client-site|驻场|驻点|client site
-posting|外派|派驻|常驻|willing to relocate|must relocate
heavy-lifting|搬运|体力劳动|able to lift|ability to lift
-outdoor|户外作业|户外工作|野外|外勤|work outdoors|field work
-clean-room|无尘车间|洁净车间|cleanroom|clean room
-hazard|粉尘|高温作业|有毒有害|hazardous materials
construction-site|工地
-background|无犯罪记录|background check|drug test`;
