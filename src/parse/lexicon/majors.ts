/**
 * Fields of study, in the notation of {@link defaultLexicon}. Here every literal stands for the ways in which an advertisement
 * asks for the field, unless it begins with `=`.
 */
export const MAJORS = `computer|计算机|软件|软件工程|=计算机科学|=computer science|=computer engineering|software engineering
information|信息管理|信息技术|信息安全|information systems|information technology
-data|人工智能|大数据|data science
electronics|电子|电子信息|微电子
-communication|通信|通讯
automation|自动化|控制|机电
-electrical|电气|=electrical engineering
-mechanical|机械|=mechanical engineering
-industrial|工业工程|=industrial engineering
-vehicle|车辆|汽车|=automotive engineering
-energy|能源|动力
-materials|材料|冶金|=materials science
chemistry|化学|化工|=chemical engineering
biology|生物|生物工程|=life sciences
-biomedical|医疗器械|=biomedical engineering
pharmacy|药学|制药
medicine|医学|临床医学|public health
nursing|护理
-environment|环境|环境工程|环保|=environmental science
-civil|土木|工程管理|=civil engineering
architecture|建筑
agriculture|农学|园艺|园林
-animal|动物医学|畜牧|水产
-food|食品|=food science
-textile|纺织|服装
mathematics|数学|=mathematics
statistics|统计|统计学
physics|物理|光学|光电
economics|经济|经济学
finance|金融|金融学
accounting|会计|财务
law|法律|法学
business|工商管理|=business administration
marketing|市场营销|营销
-commerce|电子商务|国际贸易
logistics|物流
human-resources|人力资源
-administration|行政管理|文秘
psychology|心理学
education|教育|师范
journalism|新闻|中文|汉语言
-languages|英语|外语|日语
design|设计|艺术|美术
tourism|旅游
geography|地理|地质
-stem|=理工科|=理工类|=stem degree`;
