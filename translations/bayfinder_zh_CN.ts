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
        <translation>%1，%2</translation>
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
    <name>bayfinder::WayGuide</name>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
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
