<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Not my car</source>
        <translation>不是我的车</translation>
    </message>
    <message numerus="yes">
        <source>The cameras see this plate in %n bay(s). Please look in each of them.</source>
        <translation>
            <numerusform>摄像头在 %n 个车位看到了这个车牌，请逐一查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cameras see this plate in %n bay(s). These two saw it last; the staff know the others.</source>
        <translation>
            <numerusform>摄像头在 %n 个车位看到了这个车牌。这里是最近的两个，其余请询问工作人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>This car is no longer here</source>
        <translation>这辆车已不在这里</translation>
    </message>
    <message>
        <source>The cameras have seen it leave its bay, or do not see its plate any more. Try again, or ask the staff.</source>
        <translation>车辆可能已经驶离车位，或者摄像头看不到车牌。请重试，或询问工作人员。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The map does not show this bay. Please follow the signs to the level.</source>
        <translation>地图上没有这个车位，请按照指示牌前往该楼层。</translation>
    </message>
    <message>
        <source>Not my bay</source>
        <translation>不是我的车位</translation>
    </message>
    <message>
        <source>Your bay</source>
        <translation>您的车位</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Where is my car?</source>
        <translation>我的车在哪里？</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>请触摸屏幕</translation>
    </message>
    <message>
        <source>Free parking bays</source>
        <translation>空余车位</translation>
    </message>
    <message>
        <source>%1 of %2 areas</source>
        <extracomment>More areas than fit on the screen: %1 is how many are shown, %2 how many there are</extracomment>
        <translation>共 %2 个区域，显示 %1 个</translation>
    </message>
    <message>
        <source>How many bays are free is not known at the moment.</source>
        <translation>目前无法得知空余车位数。</translation>
    </message>
    <message>
        <source>Figures from %1, %2</source>
        <translation>数据时间 %1（%2）</translation>
    </message>
    <message>
        <source>Figures from %1</source>
        <translation>数据时间 %1</translation>
    </message>
</context>
<context>
    <name>BackspaceButton</name>
    <message>
        <source>Delete</source>
        <comment>one character</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Hold to delete everything</source>
        <translation>按住可全部删除</translation>
    </message>
</context>
<context>
    <name>BayCard</name>
    <message>
        <source>Bay %1</source>
        <comment>the number of a place to park</comment>
        <translation>%1 号车位</translation>
    </message>
</context>
<context>
    <name>BayPage</name>
    <message>
        <source>Search by plate</source>
        <translation>按车牌查找</translation>
    </message>
    <message>
        <source>Your bay number</source>
        <translation>您的车位号</translation>
    </message>
</context>
<context>
    <name>BaySuggestions</name>
    <message>
        <source>No bay begins with %1</source>
        <comment>%1 is what was typed</comment>
        <translation>没有以 %1 开头的车位号</translation>
    </message>
    <message>
        <source>The number painted on the floor of your bay</source>
        <translation>请输入车位地面上的编号</translation>
    </message>
    <message numerus="yes">
        <source>More than %n bay(s) fit. Type one more character.</source>
        <translation>
            <numerusform>符合的车位超过 %n 个，请再输入一个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) fit. Touch yours.</source>
        <translation>
            <numerusform>找到 %n 个车位，请点选您的车位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the number on the floor. You can also search by number plate, or ask the staff.</source>
        <translation>请与地面上的车位号核对。您也可以按车牌查找，或请工作人员帮忙。</translation>
    </message>
    <message>
        <source>Type it as it stands there. Zeros in front may be left out. What fits appears here while you type.</source>
        <translation>照着输入即可，前面的 0 可以省略。输入时，符合的车位会显示在这里。</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>no picture</source>
        <translation>无照片</translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message numerus="yes">
        <source>More than %n car(s) fit. Type one more character.</source>
        <translation>
            <numerusform>符合的车辆超过 %n 辆，请再输入一个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n car(s) fit.</source>
        <translation>
            <numerusform>符合的车辆超过 %n 辆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) fit. Touch yours.</source>
        <translation>
            <numerusform>找到 %n 辆车，请点选您的车。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>Change plate</source>
        <translation>修改车牌</translation>
    </message>
    <message>
        <source>Which one is yours?</source>
        <translation>哪一辆是您的车？</translation>
    </message>
</context>
<context>
    <name>CharacterBoxes</name>
    <message>
        <source>Typed so far: %1</source>
        <translation>已输入：%1</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>the lift</source>
        <extracomment>One of several things on the way, as in &quot;turn left after the lift&quot;</extracomment>
        <translation>电梯</translation>
    </message>
    <message>
        <source>the stairs</source>
        <translation>楼梯</translation>
    </message>
    <message>
        <source>the escalator</source>
        <translation>自动扶梯</translation>
    </message>
    <message>
        <source>the ramp</source>
        <translation>坡道</translation>
    </message>
    <message>
        <source>the exit</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>the emergency exit</source>
        <translation>安全出口</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>the toilets</source>
        <translation>洗手间</translation>
    </message>
    <message>
        <source>the pay machine</source>
        <translation>缴费机</translation>
    </message>
    <message>
        <source>the charging station</source>
        <translation>充电桩</translation>
    </message>
    <message>
        <source>the information desk</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>the landmark</source>
        <translation>标志处</translation>
    </message>
    <message>
        <source>Follow the line on the map</source>
        <translation>沿地图上的路线走</translation>
    </message>
    <message>
        <source>Go straight ahead</source>
        <translation>直走</translation>
    </message>
    <message>
        <source>Bear left</source>
        <translation>向左前方走</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>左转</translation>
    </message>
    <message>
        <source>Turn sharp left</source>
        <translation>向左后方转</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>向后转</translation>
    </message>
    <message>
        <source>Turn sharp right</source>
        <translation>向右后方转</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右转</translation>
    </message>
    <message>
        <source>Bear right</source>
        <translation>向右前方走</translation>
    </message>
    <message>
        <source>Bay %1 is on your left</source>
        <translation>%1 号车位在您的左侧</translation>
    </message>
    <message>
        <source>Bay %1 is on your right</source>
        <translation>%1 号车位在您的右侧</translation>
    </message>
    <message>
        <source>Bay %1 is behind you</source>
        <translation>%1 号车位在您的身后</translation>
    </message>
    <message>
        <source>Bay %1 is in front of you</source>
        <translation>%1 号车位就在您的前方</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is what to do, such as &quot;Turn left&quot;; %2 is a landmark</extracomment>
        <translation>在%2处%1</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>%1 is what to do, such as &quot;Turn left&quot;; %2 is a landmark</extracomment>
        <translation>过了%2后%1</translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <extracomment>%1 is what to do, such as &quot;Turn left&quot;; %2 is a landmark</extracomment>
        <translation>朝%2方向%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what to do, such as &quot;Turn left after the lift&quot;; %2 is a length, such as &quot;40 m&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Leave %1 and follow the line on the map, %2</source>
        <extracomment>%1 is a lift or stairs, %2 is a length, such as &quot;40 m&quot;</extracomment>
        <translation>出%1后沿地图上的路线走，%2</translation>
    </message>
    <message>
        <source>Leave %1. %2</source>
        <extracomment>%1 is a lift or stairs, %2 a sentence, such as &quot;Turn left, 40 m&quot;</extracomment>
        <translation>出%1后%2</translation>
    </message>
    <message>
        <source>Walk up %1 to %2</source>
        <extracomment>%1 is stairs or a ramp in the first, a lift or an escalator in the second; %2 is a level, such as B2</extracomment>
        <translation>走%1上到 %2</translation>
    </message>
    <message>
        <source>Take %1 up to %2</source>
        <translation>乘%1上到 %2</translation>
    </message>
    <message>
        <source>Walk down %1 to %2</source>
        <extracomment>%1 is stairs or a ramp in the first, a lift or an escalator in the second; %2 is a level, such as B2</extracomment>
        <translation>走%1下到 %2</translation>
    </message>
    <message>
        <source>Take %1 down to %2</source>
        <translation>乘%1下到 %2</translation>
    </message>
    <message>
        <source>You are on %2, as near to bay %1 as one can get</source>
        <extracomment>%1 is a bay, %2 is a level, such as B2</extracomment>
        <translation>您在 %2，这里是离 %1 号车位最近的可到之处</translation>
    </message>
    <message>
        <source>You are on %2 by %3, as near to bay %1 as one can get</source>
        <extracomment>%1 is a bay, %2 is a level, such as B2, %3 is a landmark</extracomment>
        <translation>您在 %2 的%3旁，这里是离 %1 号车位最近的可到之处</translation>
    </message>
    <message>
        <source>The way to bay %1 is closed at present.</source>
        <translation>去 %1 号车位的路目前不通。</translation>
    </message>
    <message>
        <source>There is no way without steps to bay %1.</source>
        <translation>去 %1 号车位没有无台阶的路线。</translation>
    </message>
    <message>
        <source>The map shows no way to bay %1.</source>
        <translation>地图上没有去 %1 号车位的路。</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The way without steps to bay %1 is closed at present; one with steps is open.</source>
        <translation>去 %1 号车位的无台阶路线目前不通，有台阶的路线可以走。</translation>
    </message>
</context>
<context>
    <name>GarageTotal</name>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>Free bays</source>
        <translation>空车位</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>out of date</comment>
        <translation>%1?</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) free</source>
        <translation>
            <numerusform>%n 个空车位</numerusform>
        </translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>数据过时</translation>
    </message>
    <message>
        <source>How many bays are free is not known at the moment.</source>
        <translation>目前无法得知空余车位数。</translation>
    </message>
    <message>
        <source>Not up to date: from %1, %2</source>
        <translation>数据未更新：%1，%2</translation>
    </message>
    <message>
        <source>Figures from %1, %2</source>
        <translation>数据时间：%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 areas</source>
        <translation>共 %2 个区域，显示 %1 个</translation>
    </message>
    <message>
        <source>of %1 in all</source>
        <translation>共 %1 个车位</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>目前未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and age of figures</comment>
        <extracomment>The same as &quot;Figures from %1, %2&quot; where there is little room</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not up to date: from %1</source>
        <translation>数据未更新：%1</translation>
    </message>
    <message>
        <source>Figures from %1</source>
        <translation>数据时间：%1</translation>
    </message>
    <message>
        <source>old: %1</source>
        <comment>what has grown old</comment>
        <extracomment>The same as &quot;Not up to date: from %1&quot; where there is little room; %1 is a time of day</extracomment>
        <translation>旧数据：%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>time of figures</comment>
        <translation>%1 的数据</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Touch the screen to go on. Otherwise everything you typed will be forgotten.</source>
        <translation>触摸屏幕可继续。否则您输入的内容将被清除。</translation>
    </message>
</context>
<context>
    <name>LegButton</name>
    <message>
        <source>Map of level %1, to %2</source>
        <translation>%1 层地图，前往%2</translation>
    </message>
    <message>
        <source>Map of level %1</source>
        <translation>%1 层地图</translation>
    </message>
</context>
<context>
    <name>LegStrip</name>
    <message>
        <source>Levels on the way</source>
        <translation>途经楼层</translation>
    </message>
</context>
<context>
    <name>LevelGrid</name>
    <message>
        <source>How many bays are free is not known at the moment.</source>
        <translation>目前无法得知空余车位数。</translation>
    </message>
</context>
<context>
    <name>LevelPlan</name>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>Not up to date: from %1</source>
        <extracomment>Below a plan: %1 is the time of day from which its bays are</extracomment>
        <translation>数据未更新：%1</translation>
    </message>
    <message>
        <source>old: %1</source>
        <comment>what has grown old</comment>
        <extracomment>The same where there is little room</extracomment>
        <translation>旧数据：%1</translation>
    </message>
    <message>
        <source>Which bays are free is not known at the moment.</source>
        <translation>目前不知道哪些车位空闲。</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>目前未知</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>A bay of which it is not known whether it is free</extracomment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) free</source>
        <translation>
            <numerusform>%n 个空车位</numerusform>
        </translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>数据过时</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>out of date</comment>
        <extracomment>Marks a figure, or the word &quot;full&quot;, that is no longer up to date: %1 is what is marked</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空余</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Of how many bays; %1 is their number</extracomment>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The connection is back.</source>
        <translation>连接已恢复。</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Turn the map as you look</source>
        <translation>按您面对的方向转动地图</translation>
    </message>
    <message>
        <source>Turn the map with north up</source>
        <translation>地图以北为上</translation>
    </message>
    <message>
        <source>Show the whole way</source>
        <translation>显示全程</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Out of order: %1</source>
        <extracomment>Lifts and escalators; %1 is a list of their names</extracomment>
        <translation>暂停使用：%1</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of the car</source>
        <translation>车辆照片</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Picture of the car</source>
        <translation>车辆照片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Level</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>The bay is not known. Please look for your car on this level.</source>
        <translation>车位号未知，请在本层寻找您的车。</translation>
    </message>
    <message>
        <source>Where it stands is not known. The staff can help you.</source>
        <translation>停放位置未知，工作人员可以帮助您。</translation>
    </message>
    <message>
        <source>On which level is not known. The staff can tell you from the bay.</source>
        <translation>楼层未知，工作人员可根据车位号告诉您。</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>停车时间</translation>
    </message>
    <message>
        <source>For</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>照片无法显示。</translation>
    </message>
    <message>
        <source>Picture of the car. Touch to enlarge.</source>
        <translation>车辆照片，触摸可放大。</translation>
    </message>
    <message>
        <source>Touch to enlarge</source>
        <translation>触摸放大</translation>
    </message>
</context>
<context>
    <name>PlaceSummary</name>
    <message>
        <source>Bay</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>parked since</comment>
        <extracomment>%1 is a time such as &quot;today, 12:36&quot;, %2 a duration such as &quot;2 hours 5 minutes&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>停车时间</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>照片无法显示。</translation>
    </message>
    <message>
        <source>Picture of the car. Touch to enlarge.</source>
        <translation>车辆照片，触摸可放大。</translation>
    </message>
</context>
<context>
    <name>PlateKeyboard</name>
    <message>
        <source>ABC 123</source>
        <comment>keyboard page with letters and digits</comment>
        <translation>ABC 123</translation>
    </message>
    <message>
        <source>京沪粤</source>
        <comment>keyboard page with the provinces&apos; characters; keep</comment>
        <translation>京沪粤</translation>
    </message>
    <message>
        <source>警学挂</source>
        <comment>keyboard page with special endings; keep</comment>
        <translation>警学挂</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>PlatePage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Your number plate</source>
        <translation>您的车牌号</translation>
    </message>
</context>
<context>
    <name>SearchAdvice</name>
    <message>
        <source>No car fits</source>
        <translation>没有符合的车辆</translation>
    </message>
    <message>
        <source>The last five characters are enough</source>
        <translation>只需输入后五位</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>to type before the search can begin</comment>
        <translation>
            <numerusform>还需输入 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Type them as they stand on your number plate. What fits appears here while you type.</source>
        <translation>请按车牌上的顺序输入，符合的车辆会随时显示在这里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Change plate</source>
        <translation>修改车牌</translation>
    </message>
    <message>
        <source>You do not know your plate? Cars cannot be searched for by colour, time or level here. Please ask the staff.</source>
        <translation>不知道车牌号？这里无法按颜色、时间或楼层找车，请咨询工作人员。</translation>
    </message>
    <message>
        <source>The staff can search for you, too.</source>
        <translation>工作人员也可以帮您查找。</translation>
    </message>
    <message>
        <source>We found no similar plate either. Type fewer characters, or other ones.</source>
        <translation>也没有找到相似的车牌。请少输几位，或换几位再试。</translation>
    </message>
    <message>
        <source>Compare with your plate: 0 and D, 8 and B, 2 and Z look alike.
Type fewer characters, or other ones.</source>
        <translation>请与车牌核对：0 和 D、8 和 B、2 和 Z 容易混淆。
请少输几位，或换几位再试。</translation>
    </message>
    <message>
        <source>Type fewer characters, or other ones.</source>
        <translation>请少输几位，或换几位再试。</translation>
    </message>
    <message>
        <source>What fits appears here while you type.</source>
        <translation>输入时，符合的车辆会显示在这里。</translation>
    </message>
    <message>
        <source>I know my bay number</source>
        <translation>我知道车位号</translation>
    </message>
</context>
<context>
    <name>SimilarCars</name>
    <message>
        <source>Similar, but not what you typed:</source>
        <translation>相似，但与您输入的不同：</translation>
    </message>
    <message numerus="yes">
        <source>No car fits exactly. %n car(s) are similar:</source>
        <translation>
            <numerusform>没有完全匹配的车，有 %n 辆相似：</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the marked characters with your plate.</source>
        <translation>请将标出的字符与您的车牌核对。</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>The way in words</source>
        <translation>文字路线</translation>
    </message>
    <message numerus="yes">
        <source>↑ %n earlier step(s)</source>
        <extracomment>A button below the way in words that shows those before the ones that are seen</extracomment>
        <translation>
            <numerusform>↑ 前面还有 %n 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↓ %n more step(s)</source>
        <extracomment>A button below the way in words that shows those after the ones that are seen</extracomment>
        <translation>
            <numerusform>↓ 后面还有 %n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VacancyRow</name>
    <message numerus="yes">
        <source>%n bay(s) free</source>
        <translation>
            <numerusform>空余 %n 个车位</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空余</translation>
    </message>
</context>
<context>
    <name>WayAnswer</name>
    <message>
        <source>This is the bay. The way from here is not known: please follow the signs.</source>
        <translation>这是您的车位。无法显示从这里出发的路线，请按照指示牌前往。</translation>
    </message>
    <message>
        <source>The map does not show this bay. Please follow the signs to the level.</source>
        <translation>地图上没有这个车位，请按照指示牌前往该楼层。</translation>
    </message>
</context>
<context>
    <name>WaySummary</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a length such as &quot;150 m&quot;, %2 a time such as &quot;3 minutes&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Step-free</source>
        <comment>a way without stairs and escalators, to be chosen</comment>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>to the nearest point</source>
        <extracomment>Below a length and a time: how far it is to where a way ends that does not lead to the bay</extracomment>
        <translation>到可以到达的最近处</translation>
    </message>
</context>
<context>
    <name>bayfinder::AccountDialog</name>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>修改我的 PIN 码</translation>
    </message>
    <message>
        <source>You are %1. Wrong entries of the present PIN count as they do when signing in.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>您是 %1。当前 PIN 码输错，与登录时输错同样计数。</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bayfinder::AccountWords</name>
    <message>
        <source>The database was damaged and has been put aside; try again.</source>
        <translation>数据库已损坏并已另存，请重试。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed.</source>
        <translation>磁盘已满，未作任何更改。</translation>
    </message>
    <message>
        <source>The database may not be written, so nothing was changed.</source>
        <translation>数据库不可写入，未作任何更改。</translation>
    </message>
    <message>
        <source>Another program keeps the database locked; try again.</source>
        <translation>数据库被其他程序锁定，请重试。</translation>
    </message>
    <message>
        <source>The database belongs to a later version of this program.</source>
        <translation>数据库属于本程序的更新版本。</translation>
    </message>
    <message>
        <source>The database is another program&apos;s.</source>
        <translation>该数据库属于其他程序。</translation>
    </message>
    <message>
        <source>The database does not work as it should.</source>
        <translation>数据库工作不正常。</translation>
    </message>
    <message>
        <source>It was given up before it was done.</source>
        <translation>操作未完成即已放弃。</translation>
    </message>
    <message>
        <source>The log&apos;s key file is missing or open to others. Put it back beside the database, readable by nobody else.</source>
        <translation>审计日志的密钥文件缺失或可被他人读取。请将其放回数据库旁，并设为仅自己可读。</translation>
    </message>
    <message>
        <source>The end of the log was changed from outside, so nothing more is written into it. Keep the database as it is and tell whoever is responsible.</source>
        <translation>日志末尾被外部改动，因此不再写入。请保持数据库原样，并通知负责人。</translation>
    </message>
    <message>
        <source>You may not do that any more.</source>
        <translation>您已无权执行此操作。</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>名单中已没有此人。</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>请输入姓名，最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>已有人使用此姓名。</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>PIN 码不正确。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a while before the next try.</source>
        <translation>PIN 码输错次数过多，请稍后再试。</translation>
    </message>
    <message>
        <source>This is the last operator, and somebody must be able to manage people. Make somebody else an operator first.</source>
        <translation>这是最后一位管理员，必须有人能管理人员。请先将他人设为管理员。</translation>
    </message>
    <message>
        <source>The database cannot be opened: its folder may not be written.</source>
        <translation>无法打开数据库：其文件夹不可写入。</translation>
    </message>
    <message>
        <source>The database cannot be opened: the disk is full.</source>
        <translation>无法打开数据库：磁盘已满。</translation>
    </message>
    <message numerus="yes">
        <source>The PIN needs at least %n digit(s).</source>
        <translation>
            <numerusform>PIN 码至少需要 %n 位数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PIN may have at most %n digit(s).</source>
        <translation>
            <numerusform>PIN 码最多 %n 位数字。</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has only the digits 0 to 9.</source>
        <translation>PIN 码只能由数字 0 到 9 组成。</translation>
    </message>
    <message>
        <source>Digits that repeat, such as 0000 or 1212, are guessed first.</source>
        <translation>重复的数字（如 0000、1212）最容易被猜中。</translation>
    </message>
    <message>
        <source>Digits in a row, such as 1234 or 9876, are guessed first.</source>
        <translation>连续的数字（如 1234、9876）最容易被猜中。</translation>
    </message>
    <message>
        <source>%1 to %2 digits; not one or a few again and again (0000, 1212), and not in a row (1234).</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 到 %2 位数字；不能重复（0000、1212），也不能连续（1234）。</translation>
    </message>
    <message>
        <source>attendant</source>
        <extracomment>Somebody who finds cars for drivers</extracomment>
        <translation>值班员</translation>
    </message>
    <message>
        <source>operator</source>
        <extracomment>Somebody who runs the garage&apos;s system</extracomment>
        <translation>管理员</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is such as &quot;2 minutes&quot;, %2 such as &quot;5 seconds&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>bayfinder::AnswerCard</name>
    <message>
        <source>%1, bay %2</source>
        <extracomment>%1 is the title of a level, %2 the number of a bay</extracomment>
        <translation>%1，%2 号车位</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;rint slip …</source>
        <translation>打印寻车单(&amp;R)…</translation>
    </message>
    <message>
        <source>In which of the bays</source>
        <translation>所在车位</translation>
    </message>
    <message>
        <source>What you choose in the list is shown here.</source>
        <translation>在列表中选择后，内容显示在这里。</translation>
    </message>
    <message>
        <source>Parked since %1</source>
        <extracomment>%1 is a time such as &quot;today, 14:05&quot;, %2 a duration such as &quot;35 minutes&quot;</extracomment>
        <translation>停车时间：%1</translation>
    </message>
    <message>
        <source>Parked since %1 (%2)</source>
        <translation>停车时间：%1（已停 %2）</translation>
    </message>
    <message>
        <source>The map does not have this bay.</source>
        <translation>地图上没有这个车位。</translation>
    </message>
</context>
<context>
    <name>bayfinder::AreaTable</name>
    <message>
        <source>Whole garage</source>
        <translation>全场</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not known</comment>
        <extracomment>In a table, where a number is not known</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Free bays, as the guidance system counts them</source>
        <translation>空车位数，由引导系统统计</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空余</translation>
    </message>
    <message>
        <source>All bays, as the guidance system counts them</source>
        <translation>车位总数，由引导系统统计</translation>
    </message>
    <message>
        <source>Bays that are reported as free one by one</source>
        <extracomment>Heading of a column; the bays whose state is &quot;free&quot;, counted by this program</extracomment>
        <translation>逐个上报为空闲的车位数</translation>
    </message>
    <message>
        <source>Bays whose state the guidance system does not know</source>
        <translation>引导系统不知道状态的车位数</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Counted free</source>
        <translation>实计空闲</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditDetail</name>
    <message numerus="yes">
        <source>%n car(s) found</source>
        <translation>
            <numerusform>找到 %n 辆车</numerusform>
        </translation>
    </message>
    <message>
        <source>the history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>the list of bays</source>
        <translation>车位列表</translation>
    </message>
    <message>
        <source>the worklist</source>
        <translation>问题清单</translation>
    </message>
    <message numerus="yes">
        <source>this log as %1, %n entries</source>
        <extracomment>What was exported; %1 is CSV or XLSX</extracomment>
        <translation>
            <numerusform>本日志（%1），%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries about a plate</source>
        <translation>
            <numerusform>%n 条涉及某车牌的记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whole, %n entries</source>
        <extracomment>What verifying the log found</extracomment>
        <translation>
            <numerusform>完整，%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>the end was changed</source>
        <translation>末尾被更改</translation>
    </message>
    <message>
        <source>written with another key</source>
        <translation>用另一密钥写入</translation>
    </message>
    <message>
        <source>entry %1 was changed</source>
        <translation>第 %1 条记录被更改</translation>
    </message>
    <message>
        <source>entry %1 was removed</source>
        <translation>第 %1 条记录被删除</translation>
    </message>
    <message>
        <source>entry %1 was inserted</source>
        <translation>第 %1 条记录系插入</translation>
    </message>
    <message>
        <source>entry %1 was moved</source>
        <translation>第 %1 条记录被移动</translation>
    </message>
    <message>
        <source>entry %1 is not as noted</source>
        <translation>第 %1 条记录与记下的不符</translation>
    </message>
    <message>
        <source>unknown name</source>
        <translation>姓名不存在</translation>
    </message>
    <message>
        <source>the person is disabled</source>
        <extracomment>Why a person was not let in</extracomment>
        <translation>此人已停用</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>PIN 码错误</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a role</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>for the worklist</source>
        <translation>为问题清单</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditExportJob</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>About a plate</source>
        <translation>涉及车牌</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Finds what was asked about exactly this plate. A search for a part of it is found by that part.</source>
        <translation>查找针对此完整车牌的操作。按部分车牌进行的查找，需用该部分来查。</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>人员(&amp;W)：</translation>
    </message>
    <message>
        <source>Wha&amp;t:</source>
        <translation>操作(&amp;T)：</translation>
    </message>
    <message>
        <source>Whe&amp;n:</source>
        <translation>时间(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;About plate:</source>
        <translation>车牌(&amp;A)：</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>两个日期之间</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>whole plate, Enter</source>
        <translation>完整车牌，回车</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditModel</name>
    <message>
        <source>yes</source>
        <extracomment>In a column: a plate was asked for</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>Which plate is not kept, only a keyed hash of it. Type a plate above to see the entries about it.</source>
        <translation>不保存车牌本身，只保存其带密钥的哈希值。在上方输入车牌即可查看相关记录。</translation>
    </message>
    <message>
        <source>Whether it was about a plate. Which one is not kept, only a keyed hash of it.</source>
        <translation>是否涉及车牌。不保存车牌本身，只保存其带密钥的哈希值。</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Of an entry of the log</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditPage</name>
    <message>
        <source>Who did what, the newest first</source>
        <translation>操作记录，最新的在前</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing is in the log yet.</source>
        <translation>日志中还没有记录。</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the log.</source>
        <translation>日志中没有此类记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the newest first.</source>
        <translation>
            <numerusform>%n 条记录，最新的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>who did what %1</source>
        <extracomment>Proposed name of a file, without its ending; %1 is a date</extracomment>
        <translation>操作记录 %1</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditWords</name>
    <message>
        <source>signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>was locked out</source>
        <translation>被锁定</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>searched for a plate</source>
        <translation>查找车牌</translation>
    </message>
    <message>
        <source>looked up a car</source>
        <translation>查看车辆位置</translation>
    </message>
    <message>
        <source>printed a slip</source>
        <translation>打印寻车单</translation>
    </message>
    <message>
        <source>copied a place</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>noted something</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>marked done</source>
        <translation>标为已处理</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>changed the configuration</source>
        <translation>更改配置</translation>
    </message>
    <message>
        <source>read this log</source>
        <translation>查看此日志</translation>
    </message>
    <message>
        <source>verified this log</source>
        <translation>校验此日志</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>renamed a person</source>
        <translation>人员改名</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>更改角色</translation>
    </message>
    <message>
        <source>disabled a person</source>
        <translation>停用人员</translation>
    </message>
    <message>
        <source>enabled a person</source>
        <translation>启用人员</translation>
    </message>
    <message>
        <source>gave a new PIN</source>
        <translation>重设 PIN 码</translation>
    </message>
    <message>
        <source>Copy the database and its key file to a safe place now, and tell whoever is responsible.</source>
        <translation>请立即将数据库及其密钥文件复制到安全的地方，并通知负责人。</translation>
    </message>
    <message>
        <source>The log is whole. It has no entries yet.</source>
        <translation>日志完整，尚无记录。</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: none of its %n entries was changed, removed or inserted.</source>
        <translation>
            <numerusform>日志完整：%n 条记录均未被更改、删除或插入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <extracomment>%1 is a number, as in all sentences of this kind</extracomment>
        <translation>第 %1 条记录在写入后被更改。</translation>
    </message>
    <message>
        <source>Entry %1 was removed, and perhaps others after it.</source>
        <translation>第 %1 条记录被删除，其后的记录可能也被删除。</translation>
    </message>
    <message>
        <source>Entry %1 was not written by this program.</source>
        <translation>第 %1 条记录不是由本程序写入的。</translation>
    </message>
    <message>
        <source>Entry %1 was moved from its place.</source>
        <translation>第 %1 条记录被移动了位置。</translation>
    </message>
    <message>
        <source>Entries are missing at the end of the log, or its end was changed.</source>
        <translation>日志末尾缺少记录，或末尾被更改。</translation>
    </message>
    <message>
        <source>The log was written with another key file. Put the right one back beside the database, and verify again; if that is the right one, the log was replaced.</source>
        <translation>日志是用另一个密钥文件写入的。请将正确的文件放回数据库旁并重新校验；如果现有文件就是正确的，则日志已被替换。</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was noted: the log was replaced, or the number and hash are those of another log.</source>
        <translation>第 %1 条记录与记下的不符：日志已被替换，或编号和哈希值属于另一份日志。</translation>
    </message>
    <message>
        <source>undid a change</source>
        <translation>撤销一次更改</translation>
    </message>
    <message>
        <source>changed their own PIN</source>
        <translation>修改自己的 PIN 码</translation>
    </message>
</context>
<context>
    <name>bayfinder::BayDetails</name>
    <message>
        <source>No bay chosen</source>
        <translation>未选择车位</translation>
    </message>
    <message>
        <source>Click a bay on the plan, or choose one in the list, to see what is known of it.</source>
        <translation>点击平面图上的车位，或在列表中选择，即可查看该车位的信息。</translation>
    </message>
    <message>
        <source>Bay %1 · %2</source>
        <extracomment>%1 is the number of a bay, %2 the title of its level</extracomment>
        <translation>%1 号车位 · %2</translation>
    </message>
    <message>
        <source>The guidance system does not tell of this bay; only the map has it.</source>
        <translation>引导系统未上报这个车位，只有地图上有。</translation>
    </message>
    <message>
        <source>State: %1, since %2</source>
        <extracomment>%1 is &quot;free&quot;, &quot;taken&quot; or &quot;unknown&quot;, %2 a time such as &quot;today, 14:05&quot;</extracomment>
        <translation>状态：%1，自 %2 起</translation>
    </message>
    <message>
        <source>State: %1, unchanged since this program was started</source>
        <extracomment>%1 is &quot;free&quot;, &quot;taken&quot; or &quot;unknown&quot;</extracomment>
        <translation>状态：%1，本程序启动以来未变化</translation>
    </message>
    <message>
        <source>For people with disabilities</source>
        <translation>无障碍车位</translation>
    </message>
    <message>
        <source>With a charging station</source>
        <translation>带充电桩</translation>
    </message>
    <message>
        <source>No camera sees this bay: nobody can know what stands there.</source>
        <translation>没有摄像头覆盖这个车位，无法得知停放情况。</translation>
    </message>
    <message>
        <source>The map does not have this bay.</source>
        <translation>地图上没有这个车位。</translation>
    </message>
    <message>
        <source>There is no map.</source>
        <translation>没有地图。</translation>
    </message>
</context>
<context>
    <name>bayfinder::BayList</name>
    <message>
        <source>&amp;Group by level</source>
        <translation>按楼层分组(&amp;G)</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Bay or level</source>
        <translation>车位或楼层</translation>
    </message>
    <message>
        <source>Show only bays whose number or level has this in it</source>
        <translation>只显示车位号或楼层包含此内容的车位</translation>
    </message>
    <message>
        <source>Show only bays of this state</source>
        <translation>只显示此状态的车位</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未上报</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s)</source>
        <translation>
            <numerusform>%n 个车位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bay(s)</source>
        <translation>
            <numerusform>%1 个，共 %n 个车位</numerusform>
        </translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变化时间</translation>
    </message>
</context>
<context>
    <name>bayfinder::BayTree</name>
    <message>
        <source>not reported</source>
        <extracomment>Of a bay that is on the map, but of which the guidance system does not tell</extracomment>
        <translation>未上报</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已停</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s)</source>
        <translation>
            <numerusform>%n 个车位</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free, %2 taken, %3 unknown</source>
        <translation>空闲 %1，已停 %2，未知 %3</translation>
    </message>
    <message>
        <source>%1 free, %2 taken</source>
        <translation>空闲 %1，已停 %2</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above the times at which bays were taken or left</extracomment>
        <translation>变化时间</translation>
    </message>
</context>
<context>
    <name>bayfinder::CarPicture</name>
    <message>
        <source>Picture of the car</source>
        <translation>车辆照片</translation>
    </message>
    <message>
        <source>Double click to see all of it</source>
        <translation>双击查看完整照片</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>照片无法显示</translation>
    </message>
    <message>
        <source>Fetching the picture …</source>
        <translation>正在获取照片…</translation>
    </message>
</context>
<context>
    <name>bayfinder::CheckWords</name>
    <message>
        <source>Technical reason: %1</source>
        <extracomment>Below a sentence that says what did not work; %1: the technical reason, in English</extracomment>
        <translation>技术原因：%1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of bays in a row: &quot;B1/017, B1/018&quot;</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of bays, %n: the number of those that are not named</extracomment>
        <translation>
            <numerusform>%1 等另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) ahead of that of the garage&apos;s system.</source>
        <translation>
            <numerusform>本机时钟比停车场系统快 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) behind that of the garage&apos;s system.</source>
        <translation>
            <numerusform>本机时钟比停车场系统慢 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed: %n second(s) at most.</source>
        <extracomment>Which difference between two clocks is still right</extracomment>
        <translation>
            <numerusform>最多允许相差 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>请校准本机时钟。</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) only on the map: %1</source>
        <extracomment>%1: names of bays</extracomment>
        <translation>
            <numerusform>%n 个车位只在地图上有：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) only in the garage&apos;s system: %1</source>
        <extracomment>%1: names of bays</extracomment>
        <translation>
            <numerusform>%n 个车位只在停车场系统中有：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flaw(s) of the map, the first: %1</source>
        <extracomment>%1: the place in the map&apos;s file and the technical reason, in English</extracomment>
        <translation>
            <numerusform>地图有 %n 处缺陷，第一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: by which a configuration knows a vendor, %2: the address of the garage&apos;s system</extracomment>
        <translation>%1，地址 %2</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <extracomment>%1: the technical reason, in English</extracomment>
        <translation>配置无法使用：%1</translation>
    </message>
    <message>
        <source>Not checked, because the configuration cannot be used.</source>
        <translation>未检查：配置无法使用。</translation>
    </message>
    <message>
        <source>The garage&apos;s system answers.</source>
        <translation>停车场系统有应答。</translation>
    </message>
    <message>
        <source>Not checked, because there is no connection.</source>
        <translation>未检查：没有连接。</translation>
    </message>
    <message>
        <source>The garage&apos;s system accepts them.</source>
        <extracomment>Them: the credentials</extracomment>
        <translation>停车场系统接受。</translation>
    </message>
    <message>
        <source>The garage&apos;s system refuses them: %1</source>
        <extracomment>Them: the credentials; %1: the technical reason, in English or whatever the system says</extracomment>
        <translation>停车场系统拒绝：%1</translation>
    </message>
    <message>
        <source>Whether they are right is not known.</source>
        <extracomment>They: the credentials. Why follows.</extracomment>
        <translation>是否正确尚不清楚。</translation>
    </message>
    <message>
        <source>Not compared, because the garage&apos;s system does not tell its time.</source>
        <translation>未比较：停车场系统没有告知其时间。</translation>
    </message>
    <message numerus="yes">
        <source>Within %n second(s) of the clock of the garage&apos;s system.</source>
        <translation>
            <numerusform>与停车场系统的时钟相差不超过 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration names no map.</source>
        <translation>配置中没有指定地图。</translation>
    </message>
    <message>
        <source>The map cannot be read: %1</source>
        <extracomment>%1: the technical reason, with the file&apos;s name, in English</extracomment>
        <translation>无法读取地图：%1</translation>
    </message>
    <message>
        <source>The map cannot be compared with the bays of the garage&apos;s system.</source>
        <extracomment>Why follows</extracomment>
        <translation>无法将地图与停车场系统的车位进行比较。</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s), the same as in the garage&apos;s system.</source>
        <translation>
            <numerusform>%n 个车位，与停车场系统一致。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayfinder::ClosedConnections</name>
    <message>
        <source>Lift</source>
        <translation>电梯</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>楼梯</translation>
    </message>
    <message>
        <source>Escalator</source>
        <translation>自动扶梯</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>坡道</translation>
    </message>
</context>
<context>
    <name>bayfinder::ConnectionForm</name>
    <message>
        <source>The secret in the variable %1 of the environment is used.</source>
        <extracomment>%1: the name of a variable</extracomment>
        <translation>使用环境变量 %1 中的密钥。</translation>
    </message>
    <message>
        <source>Written to that file, which only its owner can read then.</source>
        <translation>将写入上面的文件，之后只有文件所有者可以读取。</translation>
    </message>
    <message>
        <source>Unchanged if empty</source>
        <translation>留空则不修改</translation>
    </message>
    <message>
        <source>Plates and the answers about them can be read, and changed, by everybody on the way to the server. Only for a network of your own.</source>
        <translation>通往服务器的途中，任何人都能读取甚至篡改车牌和查询结果。仅限在自有网络中使用。</translation>
    </message>
    <message>
        <source>The map has no kiosk of this name.</source>
        <translation>地图上没有这个名称的查询机。</translation>
    </message>
    <message>
        <source>Guidance system</source>
        <extracomment>The system that knows where cars stand, at its maker&apos;s</extracomment>
        <translation>引导系统</translation>
    </message>
    <message>
        <source>Ven&amp;dor:</source>
        <extracomment>Which maker&apos;s interface; &amp; marks the key that goes there, different ones in the whole form</extracomment>
        <translation>厂商(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Base address:</source>
        <extracomment>Of a server: https://...</extracomment>
        <translation>服务器地址(&amp;B)：</translation>
    </message>
    <message>
        <source>Allow &amp;plain http</source>
        <translation>允许明文 http(&amp;P)</translation>
    </message>
    <message>
        <source>Allow plain http to other machines</source>
        <translation>允许以明文 http 连接其他机器</translation>
    </message>
    <message>
        <source>&amp;Car park code:</source>
        <translation>车场编号(&amp;C)：</translation>
    </message>
    <message>
        <source>App ke&amp;y:</source>
        <extracomment>By which the vendor knows who asks</extracomment>
        <translation>App Key(&amp;Y)：</translation>
    </message>
    <message>
        <source>Secret f&amp;ile:</source>
        <translation>密钥文件(&amp;I)：</translation>
    </message>
    <message>
        <source>File with the secret</source>
        <extracomment>A dialog&apos;s title</extracomment>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>&amp;New secret:</source>
        <translation>新密钥(&amp;N)：</translation>
    </message>
    <message>
        <source>Time-&amp;out:</source>
        <extracomment>So long an answer is waited for</extracomment>
        <translation>超时(&amp;O)：</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Milliseconds, behind a number</extracomment>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>CPGS interface</source>
        <extracomment>CPGS is the name of an interface</extracomment>
        <translation>CPGS 接口</translation>
    </message>
    <message>
        <source>Si&amp;gning:</source>
        <extracomment>How a request is signed</extracomment>
        <translation>签名方式(&amp;G)：</translation>
    </message>
    <message>
        <source>Search path:</source>
        <extracomment>Paths within the server&apos;s address. Of the question for cars by a part of their plate</extracomment>
        <translation>查车路径：</translation>
    </message>
    <message>
        <source>&amp;Locate path:</source>
        <extracomment>Of the question where a car stands</extracomment>
        <translation>定位路径(&amp;L)：</translation>
    </message>
    <message>
        <source>Bays path:</source>
        <extracomment>Of the question for the state of every bay</extracomment>
        <translation>车位路径：</translation>
    </message>
    <message>
        <source>Free path:</source>
        <extracomment>Of the question how many bays are free</extracomment>
        <translation>空余数路径：</translation>
    </message>
    <message>
        <source>An empty path is the one shown in grey.</source>
        <translation>留空时使用灰色显示的路径。</translation>
    </message>
    <message>
        <source>Picture hosts:</source>
        <extracomment>Servers from which pictures may be loaded</extracomment>
        <translation>照片服务器：</translation>
    </message>
    <message>
        <source>One a line, besides the server itself, which is always allowed.</source>
        <translation>每行一个。上面的服务器始终允许，不必填写。</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>停车场</translation>
    </message>
    <message>
        <source>&amp;Map:</source>
        <translation>地图(&amp;M)：</translation>
    </message>
    <message>
        <source>Map in a folder</source>
        <extracomment>What to choose with a file dialog</extracomment>
        <translation>文件夹中的地图</translation>
    </message>
    <message>
        <source>Map in an archive</source>
        <translation>压缩包中的地图</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Kiosk:</source>
        <extracomment>Where ways on the map begin</extracomment>
        <translation>查询机(&amp;K)：</translation>
    </message>
    <message>
        <source>Where ways begin: a kiosk of the map.</source>
        <translation>地图上的路线起点。</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>The garage&apos;s, as screens show it</extracomment>
        <translation>名称：</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>As the computer</source>
        <extracomment>The first of the languages: the one that the computer is set to</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>语言(&amp;U)：</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>配色：</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>数据库：</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>In your own folder</source>
        <extracomment>In place of a file&apos;s name: where the program keeps its files</extracomment>
        <translation>在您的个人文件夹中</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Units, behind a number with a space between</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Ask for free bays every:</source>
        <translation>空余数查询间隔：</translation>
    </message>
    <message>
        <source>Ask for all bays every:</source>
        <translation>车位状态查询间隔：</translation>
    </message>
    <message>
        <source>Sign out after:</source>
        <translation>无操作自动退出：</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Nobody is signed out for not using the program</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Report bays unknown for:</source>
        <translation>状态未知报告时限：</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>A button beside the name of a file: choose it from a list</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Keep history for (days):</source>
        <translation>历史记录保留（天）：</translation>
    </message>
    <message>
        <source>Report cars parked for (days):</source>
        <translation>停放超过以下天数则报告：</translation>
    </message>
</context>
<context>
    <name>bayfinder::ConnectionPage</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>This is a demo without a configuration file: nothing can be changed here.</source>
        <translation>这是演示，没有配置文件，此处不能修改。</translation>
    </message>
    <message>
        <source>The configuration cannot be changed here: %1</source>
        <extracomment>%1: the technical reason, with the file&apos;s name, in English</extracomment>
        <translation>此处不能修改配置：%1</translation>
    </message>
    <message>
        <source>You may read the configuration but not change it: %1 is write-protected.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>您可以查看配置，但不能修改：%1 已写保护。</translation>
    </message>
    <message>
        <source>Nothing but spaces is no secret.</source>
        <translation>密钥不能只有空格。</translation>
    </message>
    <message>
        <source>Say above in which file it shall be.</source>
        <translation>请在上面填写保存密钥的文件。</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>配置无法使用：%1</translation>
    </message>
    <message>
        <source>The configuration was saved.</source>
        <translation>配置已保存。</translation>
    </message>
    <message>
        <source>The secret was not saved: %1</source>
        <translation>密钥未保存：%1</translation>
    </message>
    <message>
        <source>somebody else changed the file meanwhile. Revert shows what is in it now.</source>
        <extracomment>Why a file was not saved, behind a colon</extracomment>
        <translation>文件已被他人修改。点击“还原”可显示文件的现有内容。</translation>
    </message>
    <message>
        <source>The secret was saved, but not the rest: %1</source>
        <extracomment>%1: the reason</extracomment>
        <translation>密钥已保存，其余内容未保存：%1</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>未保存任何内容：%1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>The configuration was changed, but not saved.</source>
        <translation>配置已更改，但尚未保存。</translation>
    </message>
    <message>
        <source>Shall the changes be saved?</source>
        <translation>要保存更改吗？</translation>
    </message>
</context>
<context>
    <name>bayfinder::DemoPeople</name>
    <message>
        <source>This is a demo. Sign in as Operator with the PIN %1, or as Attendant with the PIN %2.</source>
        <extracomment>%1 and %2 are PINs; &quot;Operator&quot; and &quot;Attendant&quot; are the names to sign in with, and stay as they are</extracomment>
        <translation>这是演示。请用姓名 Operator 和 PIN 码 %1 登录，或用 Attendant 和 PIN 码 %2 登录。</translation>
    </message>
</context>
<context>
    <name>bayfinder::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How much is exported</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting %1 …</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>正在导出 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消，未写入文件。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>文件夹不存在。</translation>
    </message>
    <message>
        <source>The file may not be written there.</source>
        <translation>没有权限在该位置写入文件。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The name of the file has to end in .csv or .xlsx.</source>
        <translation>文件名必须以 .csv 或 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>导出失败。</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔值</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
</context>
<context>
    <name>bayfinder::FaultWords</name>
    <message>
        <source>Plain http to another machine is not allowed: use https, or allow it below.</source>
        <extracomment>Below the field of a web address</extracomment>
        <translation>不允许以明文 http 连接其他机器：请使用 https，或在下面选择允许。</translation>
    </message>
    <message>
        <source>Not an address that can be used. Expected one such as https://cpgs.example.com</source>
        <translation>地址无法使用。正确示例：https://cpgs.example.com</translation>
    </message>
    <message>
        <source>Needed: the file that holds the secret.</source>
        <extracomment>%1: the technical reason, with the file&apos;s name, in English</extracomment>
        <translation>必填：保存密钥的文件。</translation>
    </message>
    <message>
        <source>The secret cannot be read: %1</source>
        <translation>无法读取密钥：%1</translation>
    </message>
    <message>
        <source>Needed.</source>
        <extracomment>Below a field of a form that must not stay empty</extracomment>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Holds characters that do not show, or needless spaces.</source>
        <translation>含有不可见字符或多余的空格。</translation>
    </message>
    <message>
        <source>Not a path. Expected one such as /partner/findByCarNo</source>
        <extracomment>Below the field of a path within a web address</extracomment>
        <translation>路径无效。正确示例：/partner/findByCarNo</translation>
    </message>
    <message>
        <source>Expected names of hosts, one a line, such as images.example.com, without https:// before them.</source>
        <extracomment>Below the field of a list of host names</extracomment>
        <translation>请填写主机名，每行一个，例如 images.example.com，前面不加 https://。</translation>
    </message>
    <message>
        <source>There is no map of that name. Expected a folder, or an archive (.zip).</source>
        <translation>找不到这个地图。应为文件夹或压缩包（.zip）。</translation>
    </message>
    <message>
        <source>This is a folder. Expected the name of a file.</source>
        <translation>这是文件夹，应填写文件名。</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <extracomment>What is wrong with a field of a form; %1: the technical reason, in English</extracomment>
        <translation>无法使用：%1</translation>
    </message>
</context>
<context>
    <name>bayfinder::FindPage</name>
    <message>
        <source>Asking where it stands …</source>
        <translation>正在查询停放位置…</translation>
    </message>
    <message>
        <source>This car is not in the garage any more.</source>
        <translation>这辆车已不在停车场内。</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bay(s) free</source>
        <translation>
            <numerusform>%n 个车位中有 %1 个空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) free</source>
        <translation>
            <numerusform>%n 个空闲车位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The garage&apos;s system sees this plate in %n bay(s), also in: %1.</source>
        <extracomment>%1 is the other bay, or some of the others: &quot;B3 · Basement 3, bay 044&quot;</extracomment>
        <translation>
            <numerusform>停车场系统在 %n 个车位上看到此车牌，另见：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayfinder::FindingDetails</name>
    <message>
        <source>Add &amp;note</source>
        <translation>添加备注(&amp;N)</translation>
    </message>
    <message>
        <source>Mark &amp;done</source>
        <translation>标为已处理(&amp;D)</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>重新打开(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>What was said of it</source>
        <translation>处理记录</translation>
    </message>
    <message>
        <source>A note, or the reason why it is done. No plates, please: notes are kept.</source>
        <translation>备注，或已处理的理由。备注会长期保存，请勿填写车牌。</translation>
    </message>
    <message>
        <source>A note, or the reason why it is done</source>
        <translation>备注，或已处理的理由</translation>
    </message>
    <message>
        <source>Ask the garage&apos;s system where this car is now</source>
        <translation>向停车场系统查询这辆车现在的位置</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose something in the list to see what it means and what to do.</source>
        <translation>在列表中选择一项，即可查看其含义和处理办法。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write is written of each of them.</source>
        <translation>您填写的内容将写入其中每一项。</translation>
    </message>
</context>
<context>
    <name>bayfinder::FindingWording</name>
    <message>
        <source>What</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading above times since when something has been wrong</extracomment>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: open, noted, done, resolved</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>最近备注</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>地图上没有</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未上报</translation>
    </message>
    <message>
        <source>Reported twice</source>
        <translation>重复上报</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>Counts contradict</source>
        <translation>数量不符</translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation>时间超前</translation>
    </message>
    <message>
        <source>Parked for long</source>
        <translation>长期停放</translation>
    </message>
    <message>
        <source>Plate in two bays</source>
        <translation>一牌占两位</translation>
    </message>
    <message>
        <source>%1, bay %2</source>
        <extracomment>%1 is the title of a level, %2 the number of a bay</extracomment>
        <translation>%1，%2 号车位</translation>
    </message>
    <message>
        <source>The guidance system reports this bay; the map does not have it.</source>
        <translation>引导系统上报了这个车位，但地图上没有。</translation>
    </message>
    <message>
        <source>The map has this bay; the guidance system does not report it.</source>
        <translation>地图上有这个车位，但引导系统未上报。</translation>
    </message>
    <message>
        <source>There is one of that number on %1.</source>
        <extracomment>%1 is the title of another level</extracomment>
        <translation>%1有同号的车位。</translation>
    </message>
    <message>
        <source>Nobody has known for %1 whether this bay is free.</source>
        <extracomment>%1 is a duration such as &quot;2 hours&quot;</extracomment>
        <translation>该车位状态未知，已持续 %1。</translation>
    </message>
    <message>
        <source>%1 is seen at once in: %2.</source>
        <extracomment>%1 is a plate, %2 a list of bays</extracomment>
        <translation>%1 同时出现在：%2。</translation>
    </message>
    <message>
        <source>%1 has stood here for %2.</source>
        <extracomment>%1 is a plate, %2 a duration such as &quot;41 days&quot;</extracomment>
        <translation>%1 在此已停 %2。</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>State of something that is to be looked at</extracomment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已备注</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>resolved</source>
        <extracomment>It is no longer so</extracomment>
        <translation>已消除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is wrong, %2 where
----------
%1 is a person&apos;s name, %2 what he or she wrote</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Bayfinder</source>
        <translation>Bayfinder</translation>
    </message>
    <message>
        <source>done: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>已处理：%1</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>open again: %1</source>
        <translation>重新打开：%1</translation>
    </message>
    <message>
        <source>it was gone</source>
        <translation>问题已消失</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>%1 is a time, %2 a person&apos;s name, %3 what was written or done</extracomment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Drivers who park there are not shown a way. Draw the bay on the map, or have its number corrected in the guidance system.</source>
        <translation>停在此处的车主看不到路线。请在地图上补画该车位，或在引导系统中更正其编号。</translation>
    </message>
    <message>
        <source>A car in this bay cannot be found. Look whether its camera works, and whether the guidance system knows the bay by this number.</source>
        <translation>停在该车位的车无法找到。请检查摄像头是否正常，以及引导系统中是否有这个车位号。</translation>
    </message>
    <message>
        <source>Two cameras or sensors have the same number. Have one of them renamed in the guidance system.</source>
        <translation>两个摄像头或探测器编号相同。请在引导系统中修改其中一个。</translation>
    </message>
    <message>
        <source>Its camera or sensor is dirty, covered or broken, or has no connection. Look at it.</source>
        <translation>摄像头或探测器脏污、被遮挡、损坏或断线。请到现场检查。</translation>
    </message>
    <message>
        <source>Displays show a wrong number of free bays. Compare with the bays themselves, and have the counter set right in the guidance system.</source>
        <translation>显示屏上的空车位数有误。请与实际车位核对，并在引导系统中校正计数。</translation>
    </message>
    <message>
        <source>The clock of the camera, of the guidance system or of this computer is wrong.</source>
        <translation>摄像头、引导系统或本计算机的时钟不准。</translation>
    </message>
    <message>
        <source>The car may be abandoned, or it left without being seen. Look whether it is there.</source>
        <translation>车辆可能被弃置，或驶离时未被识别。请到现场查看车辆是否还在。</translation>
    </message>
    <message>
        <source>One of the bays was misread, or the car left it without being seen. Look which one it is in: drivers are shown both.</source>
        <translation>其中一个车位识别有误，或车辆驶离时未被识别。请到现场查看车在哪个车位：目前车主会看到两个位置。</translation>
    </message>
    <message>
        <source>One answer names it several times. As free: %1, as taken: %2, as unknown: %3.</source>
        <extracomment>How often one answer names one bay, in different states</extracomment>
        <translation>一次应答中多次提到它。空闲：%1 次，已停：%2 次，未知：%3 次。</translation>
    </message>
    <message>
        <source>Free bays as the guidance system counts them: %1. Of the bays themselves, free: %2, unknown: %3.</source>
        <extracomment>Three numbers of bays</extracomment>
        <translation>引导系统统计的空车位数：%1。按车位逐个统计，空闲：%2，未知：%3。</translation>
    </message>
    <message>
        <source>Bays as the guidance system counts them: %1. Bays that it reports: %2.</source>
        <extracomment>Two numbers of bays</extracomment>
        <translation>引导系统统计的车位数：%1。其上报的车位数：%2。</translation>
    </message>
    <message>
        <source>%1 is reported as parked since %2, which is still to come.</source>
        <extracomment>%1 is a plate, %2 a time</extracomment>
        <translation>上报 %1 的停车时间为%2，这一时间尚未到来。</translation>
    </message>
    <message>
        <source>undid the last change</source>
        <translation>撤销了上一次更改</translation>
    </message>
    <message>
        <source>One plate is seen at once in: %1.</source>
        <extracomment>Of a plate that is not named; %1 is a list of bays</extracomment>
        <translation>同一车牌同时出现在：%1。</translation>
    </message>
    <message>
        <source>A car is reported as parked since %1, which is still to come.</source>
        <extracomment>Of a car whose plate is not named; %1 is a time</extracomment>
        <translation>上报一辆车的停车时间为%1，这一时间尚未到来。</translation>
    </message>
    <message>
        <source>A car has stood here for %1.</source>
        <extracomment>Of a car whose plate is not named; %1 is a duration such as &quot;41 days&quot;</extracomment>
        <translation>一辆车在此已停 %1。</translation>
    </message>
</context>
<context>
    <name>bayfinder::GaragePage</name>
    <message>
        <source>Free bays of each level</source>
        <translation>各楼层空车位</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>停车场</translation>
    </message>
    <message>
        <source>bays</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>车位</translation>
    </message>
</context>
<context>
    <name>bayfinder::HistoryChart</name>
    <message>
        <source>Free bays over time</source>
        <translation>空车位变化图</translation>
    </message>
    <message>
        <source>Free bays</source>
        <translation>空车位</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date below a chart</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>bayfinder::HistoryExportJob</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Free bays</source>
        <translation>空车位</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>车位数</translation>
    </message>
</context>
<context>
    <name>bayfinder::HistoryPage</name>
    <message>
        <source>Levels in the chart</source>
        <translation>图中的楼层</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: every answer of the garage&apos;s system is kept from now on.</source>
        <translation>还没有记录。从现在起，停车场系统的每次回复都会保存。</translation>
    </message>
    <message>
        <source>Choose at least one level.</source>
        <translation>请至少选择一个楼层。</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>这段时间没有记录。</translation>
    </message>
    <message>
        <source>Free bays. Where a line is interrupted, nothing is known.</source>
        <translation>空车位数。线条中断处表示没有数据。</translation>
    </message>
    <message>
        <source>Free bays, mean of each day. Where a line is interrupted, nothing is known.</source>
        <translation>空车位数（每日平均值）。线条中断处表示没有数据。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>free bays %1</source>
        <extracomment>Proposed name of a file, without its ending; %1 is a date</extracomment>
        <translation>空车位 %1</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
</context>
<context>
    <name>bayfinder::HitModel</name>
    <message>
        <source>as typed</source>
        <translation>与输入一致</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>空余 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空余 %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading above times since when cars are parked</extracomment>
        <translation>停车时间</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>Heading: how well a car fits what was typed, or the state of a bay</extracomment>
        <translation>匹配</translation>
    </message>
    <message>
        <source>typed %1, read %2</source>
        <extracomment>How a plate differs from what was typed</extracomment>
        <translation>输入 %1，识别为 %2</translation>
    </message>
    <message>
        <source>%1 was not typed</source>
        <translation>少输了 %1</translation>
    </message>
    <message>
        <source>%1 is not on the plate</source>
        <translation>车牌上没有 %1</translation>
    </message>
    <message>
        <source>%1 and its neighbour are swapped</source>
        <translation>%1 与相邻字符颠倒</translation>
    </message>
    <message>
        <source>named by the garage&apos;s system</source>
        <translation>由停车场系统给出</translation>
    </message>
    <message numerus="yes">
        <source>in %n bay(s)</source>
        <extracomment>Behind how well a car fits what was typed: it is seen in so many bays at once</extracomment>
        <translation>
            <numerusform>同时在 %n 个车位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayfinder::LevelPane</name>
    <message>
        <source>No map is configured.</source>
        <translation>未配置地图。</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>楼层(&amp;L)：</translation>
    </message>
    <message>
        <source>−</source>
        <comment>button</comment>
        <extracomment>Signs on small buttons beside a plan</extracomment>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>+</source>
        <comment>button</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole level</source>
        <translation>整层</translation>
    </message>
    <message>
        <source>Show the whole level</source>
        <translation>显示整层</translation>
    </message>
</context>
<context>
    <name>bayfinder::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Staff</source>
        <translation>人员(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Bayfinder</source>
        <translation>关于 Bayfinder(&amp;A)</translation>
    </message>
    <message>
        <source>%1 – Bayfinder</source>
        <extracomment>Title of the window; %1 is the name of the page</extracomment>
        <translation>%1 – Bayfinder</translation>
    </message>
    <message>
        <source>About Bayfinder</source>
        <translation>关于 Bayfinder</translation>
    </message>
    <message>
        <source>Bayfinder for attendants and operators, version %1</source>
        <extracomment>%1 is a version such as 0.1.0</extracomment>
        <translation>Bayfinder 值班员与管理员版，版本 %1</translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>仍有文件正在写入。</translation>
    </message>
    <message>
        <source>If the program ends now, that file is not written.</source>
        <translation>如果现在结束程序，该文件将不会写成。</translation>
    </message>
    <message>
        <source>&amp;End now</source>
        <translation>立即结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on exporting</source>
        <translation>继续导出(&amp;G)</translation>
    </message>
</context>
<context>
    <name>bayfinder::Moments</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language, for dates: &quot;en&quot;, &quot;zh_CN&quot;</extracomment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Format of a date without year, see QLocale::toString(); Chinese: &quot;M月d日 dddd&quot;</extracomment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1 is a time such as 14:05</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1 is a time such as 23:50</extracomment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Format of a date, see QLocale::toString(); Chinese: &quot;M月d日&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>with the year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>days and hours</comment>
        <extracomment>%1 is &quot;3 days&quot;, %2 is &quot;4 hours&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <extracomment>%1 is &quot;2 hours&quot;, %2 is &quot;5 minutes&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayfinder::Page</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>bayfinder::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People who may sign in</source>
        <translation>可以登录的人员</translation>
    </message>
    <message>
        <source>People are never deleted, because the log names them: disable whoever has left.</source>
        <translation>人员不会被删除，因为日志中有其姓名：请停用已离职的人员。</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>改名(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;PIN …</source>
        <translation>新 PIN 码(&amp;P)…</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>设为管理员(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>Make a&amp;ttendant</source>
        <translation>设为值班员(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>为 %1 改名</translation>
    </message>
    <message>
        <source>Entries that the log has already keep the old name.</source>
        <translation>日志中已有的记录保留原姓名。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>改名(&amp;R)</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>%1 的新 PIN 码</translation>
    </message>
    <message>
        <source>The old PIN ends at once, and so does a wait after wrong PINs.</source>
        <translation>原 PIN 码立即失效，因输错 PIN 码而等待的限制也随即解除。</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <extracomment>What became of somebody: %1 is a name, %2 &quot;operator&quot; or &quot;attendant&quot;</extracomment>
        <translation>%1 已停用。</translation>
    </message>
    <message>
        <source>%1 may sign in as %2.</source>
        <translation>%1 可以以%2身份登录。</translation>
    </message>
</context>
<context>
    <name>bayfinder::PeopleModel</name>
    <message>
        <source>disabled</source>
        <extracomment>Whether a person may sign in</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>可以登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>bayfinder::PeriodBar</name>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>显示(&amp;W)：</translation>
    </message>
    <message>
        <source>Day, or a day of the month or year</source>
        <translation>日期，或该月、该年中的任意一天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
</context>
<context>
    <name>bayfinder::PersonForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>Attendant: finds cars</source>
        <translation>值班员：查找车辆</translation>
    </message>
    <message>
        <source>Operator: may do everything</source>
        <translation>管理员：可执行所有操作</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>角色(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Present PIN:</source>
        <translation>当前 PIN 码(&amp;P)：</translation>
    </message>
    <message>
        <source>N&amp;ew PIN:</source>
        <translation>新 PIN 码(&amp;E)：</translation>
    </message>
    <message>
        <source>P&amp;IN:</source>
        <translation>PIN 码(&amp;I)：</translation>
    </message>
    <message>
        <source>PIN a&amp;gain:</source>
        <translation>再次输入 PIN 码(&amp;G)：</translation>
    </message>
    <message>
        <source>Enter the PIN that you have now.</source>
        <translation>请输入您当前的 PIN 码。</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>两次输入的 PIN 码不一致。</translation>
    </message>
</context>
<context>
    <name>bayfinder::PlanWidget</name>
    <message>
        <source>Plan of the level</source>
        <translation>楼层平面图</translation>
    </message>
</context>
<context>
    <name>bayfinder::QualityPage</name>
    <message>
        <source>Level, bay or words</source>
        <translation>楼层、车位或文字</translation>
    </message>
    <message>
        <source>Show only what has this in it</source>
        <translation>只显示包含此内容的项目</translation>
    </message>
    <message>
        <source>Show only what is in this state</source>
        <translation>只显示此状态的项目</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已消除</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export n&amp;otes …</source>
        <translation>导出备注(&amp;O)…</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>不一致的数据</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <extracomment>How many rows the list shows; %1 of them of %n</extracomment>
        <translation>
            <numerusform>共 %n 项，显示 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>worklist</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Nothing so far. What does not fit is listed when several answers agree.</source>
        <translation>目前没有发现问题。不一致之处经多次查询确认后才会列出。</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>A note was typed, but not saved.</source>
        <translation>备注已输入，但尚未保存。</translation>
    </message>
</context>
<context>
    <name>bayfinder::SaveBar</name>
    <message>
        <source>Restart no&amp;w</source>
        <translation>立即重启(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <extracomment>Forget what was typed, and show again what the file has</extracomment>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>As in the file: %1</source>
        <translation>与文件一致：%1</translation>
    </message>
    <message>
        <source>Changes are not saved.</source>
        <translation>更改尚未保存。</translation>
    </message>
    <message>
        <source>Changes are not saved, and some cannot be used.</source>
        <translation>更改尚未保存，其中有无法使用的内容。</translation>
    </message>
    <message>
        <source>Saved. It takes effect when the program is started again.</source>
        <translation>已保存，重新启动程序后生效。</translation>
    </message>
</context>
<context>
    <name>bayfinder::SearchPane</name>
    <message>
        <source>Plate, bay or level</source>
        <translation>车牌、车位或楼层</translation>
    </message>
    <message>
        <source>Part of a plate, the number of a bay, or a level</source>
        <translation>车牌的一部分、车位号或楼层</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>查找(&amp;C)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Type at least three characters of a plate, the number of a bay, or a level.</source>
        <translation>请输入车牌（至少三位）、车位号或楼层。</translation>
    </message>
    <message>
        <source>Type at least three characters of a plate.</source>
        <translation>车牌请至少输入三位。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Cars are not found now. Trying again …</source>
        <translation>暂时无法查找车辆，正在重试…</translation>
    </message>
    <message>
        <source>There is more: type one more character.</source>
        <translation>还有更多结果，请再输入一个字符。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>cars, bays and levels</comment>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found, nor anything similar.</source>
        <translation>没有找到，也没有相似的结果。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到。</translation>
    </message>
</context>
<context>
    <name>bayfinder::ServiceStatus</name>
    <message>
        <source>%1 Figures are from %2.</source>
        <extracomment>%1 says what is wrong, %2 is an age such as &quot;3 minutes ago&quot;</extracomment>
        <translation>%1数据时间：%2。</translation>
    </message>
    <message>
        <source>Connected. Updated %1.</source>
        <extracomment>%1 is an age such as &quot;just now&quot;, &quot;3 minutes ago&quot;</extracomment>
        <translation>已连接。更新时间：%1。</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>正在连接…</translation>
    </message>
</context>
<context>
    <name>bayfinder::ServiceTrouble</name>
    <message>
        <source>The garage&apos;s system cannot be reached.</source>
        <translation>无法连接停车场系统。</translation>
    </message>
    <message>
        <source>The garage&apos;s system did not answer in time.</source>
        <translation>停车场系统没有及时回复。</translation>
    </message>
    <message>
        <source>The garage&apos;s system refused the request. Check the connection&apos;s settings.</source>
        <translation>停车场系统拒绝了请求。请检查连接设置。</translation>
    </message>
    <message>
        <source>The garage&apos;s system does not have it.</source>
        <translation>停车场系统中没有该内容。</translation>
    </message>
    <message>
        <source>The garage&apos;s system was asked too often.</source>
        <translation>对停车场系统的查询过于频繁。</translation>
    </message>
    <message>
        <source>The garage&apos;s system answered with something that makes no sense.</source>
        <translation>停车场系统的回复无法识别。</translation>
    </message>
    <message>
        <source>The connection to the garage&apos;s system is not secure.</source>
        <translation>与停车场系统的连接不安全。</translation>
    </message>
    <message>
        <source>The settings of the connection cannot work.</source>
        <translation>连接设置无法使用。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
</context>
<context>
    <name>bayfinder::SignInPanel</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>PIN 码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Make the first operator</source>
        <translation>创建首位管理员(&amp;M)</translation>
    </message>
    <message>
        <source>Welcome to Bayfinder</source>
        <translation>欢迎使用 Bayfinder</translation>
    </message>
    <message>
        <source>Nobody can sign in yet: this is the first start with this database. Choose your name and a PIN; you become the first operator, who adds everybody else.</source>
        <translation>目前还没有人可以登录：这是首次使用此数据库。请设定您的姓名和 PIN 码；您将成为首位管理员，由您添加其他人员。</translation>
    </message>
    <message>
        <source>Nobody can sign in</source>
        <translation>无法登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>The demo&apos;s people are being made …</source>
        <translation>正在创建演示人员…</translation>
    </message>
    <message>
        <source>The name and the PIN do not belong together.</source>
        <translation>姓名与 PIN 码不匹配。</translation>
    </message>
    <message>
        <source>%1
Who may sign in stands in it, so the program cannot be used until that is solved. It looks again by itself. A car is found at the garage&apos;s kiosks meanwhile.</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>%1
可登录的人员保存在数据库中，因此在问题解决之前无法使用本程序。程序会自动重试。在此期间可在停车场的查询机上寻车。</translation>
    </message>
    <message>
        <source>Too many wrong PINs for this name. Wait %1, until %2. Others may sign in.</source>
        <extracomment>%1 is such as &quot;1 minute 5 seconds&quot;, %2 a time such as 14:05:10</extracomment>
        <translation>此姓名的 PIN 码输错次数过多。请等待 %1，至 %2。其他人可以登录。</translation>
    </message>
</context>
<context>
    <name>bayfinder::Slip</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of the way: its number and what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · printed %2, %3</source>
        <extracomment>Above a printed slip: %1 is the garage&apos;s name, %2 a date, %3 a time</extracomment>
        <translation>%1 · 打印时间：%2 %3</translation>
    </message>
    <message>
        <source>Bay %1</source>
        <translation>%1 号车位</translation>
    </message>
    <message>
        <source>Parked since %1</source>
        <translation>停车时间：%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
</context>
<context>
    <name>bayfinder::SlipOutput</name>
    <message>
        <source>The slip</source>
        <translation>寻车单</translation>
    </message>
    <message>
        <source>The printer does not take the slip.</source>
        <translation>打印机无法打印寻车单。</translation>
    </message>
    <message>
        <source>bay %1</source>
        <extracomment>Proposed name of a file, without its ending; %1 is the number of a bay. Never a plate: everybody reads the names of files</extracomment>
        <translation>%1 号车位</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>保存寻车单</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Where the car is</source>
        <translation>车辆位置</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
</context>
<context>
    <name>bayfinder::StaffAccess</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Change my &amp;PIN …</source>
        <translation>修改我的 PIN 码(&amp;P)…</translation>
    </message>
    <message>
        <source>Peop&amp;le …</source>
        <translation>人员管理(&amp;L)…</translation>
    </message>
    <message>
        <source>What is done is not logged at present. %1</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>目前操作未被记录。%1</translation>
    </message>
</context>
<context>
    <name>bayfinder::StaffDesktop</name>
    <message>
        <source>The database was damaged. It is kept as %1, and a new one was begun.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>数据库已损坏，已另存为 %1，并新建了数据库。</translation>
    </message>
    <message>
        <source>Reading the map …</source>
        <translation>正在读取地图…</translation>
    </message>
    <message>
        <source>The map cannot be read: %1</source>
        <extracomment>%1 is a technical message</extracomment>
        <translation>无法读取地图：%1</translation>
    </message>
    <message>
        <source>Another program found the database damaged, and began a new one. The old one is kept beside it.</source>
        <translation>另一个程序发现数据库已损坏，并新建了一个。旧数据库保存在其旁边。</translation>
    </message>
</context>
<context>
    <name>bayfinder::StoreTrouble</name>
    <message>
        <source>The database is damaged: not everything in it can be read, and perhaps nothing can be recorded.</source>
        <translation>数据库已损坏：部分内容可能无法读取，也可能无法记录。</translation>
    </message>
    <message>
        <source>Another program keeps the database locked.</source>
        <translation>数据库被其他程序锁定。</translation>
    </message>
    <message>
        <source>The database is of a later version of this program: nothing can be recorded.</source>
        <translation>数据库来自本程序的更新版本，无法保存记录。</translation>
    </message>
    <message>
        <source>The database is another program&apos;s: nothing can be recorded.</source>
        <translation>这是其他程序的数据库，无法保存记录。</translation>
    </message>
    <message>
        <source>The database does not work as it should: nothing can be recorded.</source>
        <translation>数据库工作异常，无法保存记录。</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be recorded. Whoever is signed in still finds cars.</source>
        <translation>磁盘已满，无法保存记录。已登录的人员仍可查找车辆。</translation>
    </message>
    <message>
        <source>The database cannot be written: nothing can be recorded. Whoever is signed in still finds cars.</source>
        <translation>数据库无法写入，无法保存记录。已登录的人员仍可查找车辆。</translation>
    </message>
</context>
<context>
    <name>bayfinder::Subject</name>
    <message>
        <source>%1, bay %2</source>
        <extracomment>%1 is the title of a level, %2 the number of a bay</extracomment>
        <translation>%1，%2 号车位</translation>
    </message>
    <message>
        <source>Parked since %1</source>
        <extracomment>%1 is a time such as &quot;today, 14:05&quot;</extracomment>
        <translation>停车时间：%1</translation>
    </message>
</context>
<context>
    <name>bayfinder::TestPanel</name>
    <message>
        <source>Configuration</source>
        <extracomment>What a test of the connection looks at; the following, too</extracomment>
        <translation>配置</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Asking the guidance system …</source>
        <translation>正在查询引导系统…</translation>
    </message>
    <message>
        <source>Tries what is in the form, whether it is saved or not.</source>
        <translation>测试表单中的当前内容，无论是否已保存。</translation>
    </message>
    <message>
        <source>The form was changed since this test.</source>
        <translation>本次测试后，表单已更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 failed.</source>
        <extracomment>%n: of the things that a test of the connection looks at; %1: how many these are</extracomment>
        <translation>
            <numerusform>%1 项中有 %n 项失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is right.</source>
        <translation>全部正常。</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>What has not been answered yet, in a list of questions</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>The answer to one of several questions is as it should be</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>The answer to one of several questions is not as it should be</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>For those who hear the page. %1: what was tested, %2: &quot;ok&quot; or &quot;failed&quot;, %3: the message</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>取消测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
</context>
<context>
    <name>bayfinder::VerifyBar</name>
    <message>
        <source>Verify the &amp;log</source>
        <translation>校验日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ote this where nobody who uses this machine can change it:</source>
        <translation>请记在使用本机的人无法改动的地方(&amp;O)：</translation>
    </message>
    <message>
        <source>number and hash noted at the last verification, if there are any</source>
        <translation>上次校验时记下的编号和哈希值（如有）</translation>
    </message>
    <message>
        <source>Number and hash noted at the last verification</source>
        <translation>上次校验时记下的编号和哈希值</translation>
    </message>
    <message>
        <source>Only with them is it found that a log was cut back to an earlier end.</source>
        <translation>只有凭它们才能发现日志被截回到更早的末尾。</translation>
    </message>
    <message>
        <source>How much is verified</source>
        <translation>校验进度</translation>
    </message>
    <message>
        <source>Number and hash of the last entry</source>
        <translation>最后一条记录的编号和哈希值</translation>
    </message>
    <message>
        <source>What was noted is a number, a space, and 64 digits and letters from a to f.</source>
        <translation>记下的内容应为一个数字、一个空格，以及 64 个由数字和字母 a 到 f 组成的字符。</translation>
    </message>
    <message>
        <source>The verification was cancelled: nothing is known of the log.</source>
        <translation>校验已取消：日志状况未知。</translation>
    </message>
</context>
<context>
    <name>bayfinder::WaitBar</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>bayfinder::WayGuide</name>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
</context>
<context>
    <name>bayfinder::WayPane</name>
    <message>
        <source>Without s&amp;teps</source>
        <translation>无障碍(&amp;T)</translation>
    </message>
    <message>
        <source>Levels of the way</source>
        <translation>途经楼层</translation>
    </message>
    <message>
        <source>No map is configured.</source>
        <translation>未配置地图。</translation>
    </message>
    <message>
        <source>The way in words</source>
        <translation>文字路线</translation>
    </message>
    <message>
        <source>W&amp;ay from:</source>
        <translation>起点(&amp;A)：</translation>
    </message>
    <message>
        <source>Choose a car or a bay to see where it is.</source>
        <translation>请选择车辆或车位，以查看其位置。</translation>
    </message>
    <message>
        <source>No way leads there from this kiosk.</source>
        <translation>从这台查询机没有路线可到。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a length such as 40 m, %2 a time such as 2 minutes</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>bayfinder::Wording</name>
    <message>
        <source>No connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>This takes too long</source>
        <translation>等待时间过长</translation>
    </message>
    <message>
        <source>Very busy right now</source>
        <translation>系统繁忙</translation>
    </message>
    <message>
        <source>This screen is not admitted</source>
        <translation>本机未获授权</translation>
    </message>
    <message>
        <source>An answer we cannot read</source>
        <translation>无法识别的回复</translation>
    </message>
    <message>
        <source>The garage&apos;s system cannot be reached. We keep trying by ourselves.</source>
        <translation>无法连接停车场系统，本机会自动重试。</translation>
    </message>
    <message>
        <source>The garage&apos;s system did not answer in time. We keep trying by ourselves.</source>
        <translation>停车场系统没有及时回复，本机会自动重试。</translation>
    </message>
    <message>
        <source>Many people are asking at once. We try again in a moment.</source>
        <translation>查询人数较多，稍后会自动重试。</translation>
    </message>
    <message>
        <source>The garage&apos;s system does not accept this screen. Please ask the staff; they can search for you.</source>
        <translation>停车场系统不接受本机的查询。请询问工作人员，他们可以帮您查找。</translation>
    </message>
    <message>
        <source>The garage&apos;s system answered with something we do not understand. Please try again or ask the staff.</source>
        <translation>停车场系统的回复无法识别。请重试，或询问工作人员。</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>A floor of the garage; %1 is its code, such as &quot;01&quot; or &quot;B2&quot;</extracomment>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>You typed %1, we read something else</source>
        <extracomment>Of a plate that is similar to what the driver typed; %1 and %2 are one character each</extracomment>
        <translation>您输入 %1，识别为其他字符</translation>
    </message>
    <message>
        <source>You typed %1, we read %2</source>
        <translation>您输入 %1，识别为 %2</translation>
    </message>
    <message>
        <source>You left out one character</source>
        <extracomment>The plate has a character that the driver did not type</extracomment>
        <translation>您少输了一位</translation>
    </message>
    <message>
        <source>You left out %1</source>
        <translation>您少输了 %1</translation>
    </message>
    <message>
        <source>You typed %1, we read nothing there</source>
        <extracomment>The driver typed a character that the plate does not have</extracomment>
        <translation>您输入 %1，此处未识别到字符</translation>
    </message>
    <message>
        <source>Several characters differ</source>
        <translation>有多处不同</translation>
    </message>
</context>
</TS>
