/** Skills, tools, methods and standards, in the notation of {@link defaultLexicon}. */
export const SKILLS = `java|j2ee|javaee
javascript|js
typescript
python
-c|c语言|c/c++|embedded c
-c++|c++
-c#|c#
-dotnet|asp.net|.net core|.net framework|.net开发|/.net|、.net
golang|go语言|go开发|/go|、go
rust
php
ruby
swift
-r|r语言|r/python|python/r|python、r
vba
-shell|shell脚本|shell script|bash
sql
mysql
postgresql
oracle
-sql-server|sqlserver|sql server
mongodb
redis
-nosql|nosql|hbase|elasticsearch
-database|数据库
html|html5|css
react
vue
angular
-node|node.js|nodejs
spring|springboot|mybatis
-mini-program|小程序
android|安卓
ios
linux|unix
git
docker
kubernetes|k8s
-devops|devops|ci/cd|jenkins
aws
azure
gcp
microservices|微服务
-distributed|分布式|高并发|distributed systems
kafka|消息队列
-api|restful|rest api
data-structures|数据结构
design-patterns|设计模式
-architecture|架构设计|system design
agile|敏捷|scrum
-testing|自动化测试|性能测试|test automation|selenium
-security|信息安全|网络安全|cybersecurity
hadoop
spark
hive
etl|数据仓库|data warehouse
-data-model|数据建模|data modeling
data-analysis|数据分析|data analytics
data-mining|数据挖掘
-visualisation|数据可视化|data visualization|tableau|power bi
machine-learning|机器学习
deep-learning|深度学习|tensorflow|pytorch
nlp|自然语言处理
computer-vision|计算机视觉|图像处理|机器视觉
-large-model|大模型|llm
-statistics|统计分析|statistical analysis
spss
matlab
blockchain|区块链
unity3d|unity
-excel|microsoft excel|advanced excel|excel表|excel等|excel、|、excel|excel/|excel,|熟练excel|使用excel|in excel
powerpoint|ppt
-office|办公软件|office软件|office办公|office等|microsoft office|ms office
crm|salesforce
erp|金蝶|用友
sap
mes
-requirements|需求分析|business analysis
-prototyping|axure|原型设计|figma
-ux|ui设计|交互设计
photoshop
video-editing|视频剪辑|剪辑软件
-3d|3dmax|3ds max|maya|三维建模
-illustration|手绘|插画
photography|摄影
copywriting|文案
public-relations|公关
-live|直播带货|直播运营
social-media|新媒体|短视频
e-commerce|电商运营|跨境电商
seo|digital marketing
market-research|市场调研
-sales|电话销售|商务谈判
autocad|cad
solidworks
-ug|ug软件|ug、|ug/
revit|bim
-finite-element|有限元|ansys
plc
scada|dcs|组态
cnc|数控|加工中心
robotics|工业机器人|运动控制
-mould|模具|注塑|injection molding
sheet-metal|钣金
-drawings|机械制图|图纸|blueprints
gd&t|公差
-metrology|三坐标|卡尺
welding|焊接
-lean|精益|lean manufacturing
fmea|apqp|ppap
-quality-system|iso9001|iso 9001|质量管理体系
-iatf|iatf16949|iatf 16949
autosar
powertrain|动力总成|底盘开发
-battery|锂电池|动力电池|储能
-vehicle-repair|汽车维修
autonomous-driving|自动驾驶|adas
-mcu|单片机|stm32
-embedded|嵌入式|embedded systems|embedded software|rtos
fpga|verilog
-circuits|电路设计|模拟电路|硬件设计|circuit design
pcb|altium
-chip|芯片设计|asic
-semiconductor|光刻|刻蚀|晶圆
power-electronics|电力电子|开关电源|变频器
signal-processing|信号处理
-wireless|5g|无线通信
iot|物联网
smt|贴片
electrical-design|电气设计|eplan|配电
hvac|暖通
gmp
clinical-trials|临床试验|clinical research
hplc|色谱|质谱
cell-culture|细胞培养
-molecular|分子生物|pcr|molecular biology
fermentation|发酵
-formulation|制剂|配方开发|formulation development
-therapy|针灸|推拿
-polymer|高分子|复合材料
-characterisation|扫描电镜|xrd|金相
coating|涂料|镀膜|电镀|表面处理
-process|化工工艺|反应釜
-eia|环评|环境影响|environmental impact
-water|水处理|wastewater
-waste|废气|固废
environmental-monitoring|环境监测|土壤修复
energy-management|能源管理|节能改造|碳排放
photovoltaic|光伏|风电
-safety|安全管理|ehs|安全生产
-breeding|育种|plant breeding
-cultivation|种植技术|栽培|植保
-husbandry|养殖|饲料|livestock
-landscape|园林设计|景观设计
haccp|食品安全|food safety
-food|食品研发|食品工艺
-cooking|烹饪|烘焙|culinary
-accounting|账务处理|总账|成本核算|general ledger|bookkeeping
-tax|报税|纳税申报|tax preparation
-finance|财务分析|financial analysis
-audit|内部审计|internal audit
risk-management|风控|风险管理
-investment|投资分析|行业研究|尽职调查|due diligence
underwriting|核保|理赔
-law|合同审核|诉讼|知识产权|litigation
-hr|绩效管理|员工关系|payroll
-teaching|授课|备课
-garment|打版|制版|面料|pattern making
sewing|缝纫|车缝
interior-design|室内设计|软装
-appliances|家电
-warehouse|仓储管理|仓库管理|wms|inventory management
-transport|运输管理|车辆调度|freight
customs-clearance|报关|清关
supply-chain|供应链|生产计划
procurement|采购管理|招投标
-trade|外贸|国际贸易|international trade
-construction|施工管理|土建
-maintenance|设备维修|设备维护|preventive maintenance|钳工
-assembling|装配工|机械装配
hospitality|酒店管理|餐饮服务
-beauty|美容|化妆|美发
housekeeping|家政|保洁
property-management|物业管理
technical-writing|公文写作|技术文档`;
