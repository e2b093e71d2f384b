<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Not my car</source>
        <translation>Not my car</translation>
    </message>
    <message numerus="yes">
        <source>The cameras see this plate in %n bay(s). Please look in each of them.</source>
        <translation>
            <numerusform>The cameras see this plate in %n bay. Please look there.</numerusform>
            <numerusform>The cameras see this plate in %n bays. Please look in each of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cameras see this plate in %n bay(s). These two saw it last; the staff know the others.</source>
        <translation>
            <numerusform>The cameras see this plate in %n bay. These two saw it last; the staff know the others.</numerusform>
            <numerusform>The cameras see this plate in %n bays. These two saw it last; the staff know the others.</numerusform>
        </translation>
    </message>
    <message>
        <source>This car is no longer here</source>
        <translation>This car is no longer here</translation>
    </message>
    <message>
        <source>The cameras have seen it leave its bay, or do not see its plate any more. Try again, or ask the staff.</source>
        <translation>The cameras have seen it leave its bay, or do not see its plate any more. Try again, or ask the staff.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The map does not show this bay. Please follow the signs to the level.</source>
        <translation>The map does not show this bay. Please follow the signs to the level.</translation>
    </message>
    <message>
        <source>Not my bay</source>
        <translation>Not my bay</translation>
    </message>
    <message>
        <source>Your bay</source>
        <translation>Your bay</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Where is my car?</source>
        <translation>Where is my car?</translation>
    </message>
    <message>
        <source>Touch the screen</source>
        <translation>Touch the screen</translation>
    </message>
    <message>
        <source>Free parking bays</source>
        <translation>Free parking bays</translation>
    </message>
    <message>
        <source>%1 of %2 areas</source>
        <extracomment>More areas than fit on the screen: %1 is how many are shown, %2 how many there are</extracomment>
        <translation>%1 of %2 areas</translation>
    </message>
    <message>
        <source>How many bays are free is not known at the moment.</source>
        <translation>How many bays are free is not known at the moment.</translation>
    </message>
    <message>
        <source>Figures from %1, %2</source>
        <translation>Figures from %1, %2</translation>
    </message>
    <message>
        <source>Figures from %1</source>
        <translation>Figures from %1</translation>
    </message>
</context>
<context>
    <name>BackspaceButton</name>
    <message>
        <source>Delete</source>
        <comment>one character</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Hold to delete everything</source>
        <translation>Hold to delete everything</translation>
    </message>
</context>
<context>
    <name>BayCard</name>
    <message>
        <source>Bay %1</source>
        <comment>the number of a place to park</comment>
        <translation>Bay %1</translation>
    </message>
</context>
<context>
    <name>BayPage</name>
    <message>
        <source>Search by plate</source>
        <translation>Search by plate</translation>
    </message>
    <message>
        <source>Your bay number</source>
        <translation>Your bay number</translation>
    </message>
</context>
<context>
    <name>BaySuggestions</name>
    <message>
        <source>No bay begins with %1</source>
        <comment>%1 is what was typed</comment>
        <translation>No bay begins with %1</translation>
    </message>
    <message>
        <source>The number painted on the floor of your bay</source>
        <translation>The number painted on the floor of your bay</translation>
    </message>
    <message numerus="yes">
        <source>More than %n bay(s) fit. Type one more character.</source>
        <translation>
            <numerusform>More than %n bay fits. Type one more character.</numerusform>
            <numerusform>More than %n bays fit. Type one more character.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) fit. Touch yours.</source>
        <translation>
            <numerusform>%n bay fits. Touch it if it is yours.</numerusform>
            <numerusform>%n bays fit. Touch yours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the number on the floor. You can also search by number plate, or ask the staff.</source>
        <translation>Compare with the number on the floor. You can also search by number plate, or ask the staff.</translation>
    </message>
    <message>
        <source>Type it as it stands there. Zeros in front may be left out. What fits appears here while you type.</source>
        <translation>Type it as it stands there. Zeros in front may be left out. What fits appears here while you type.</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>no picture</source>
        <translation>no picture</translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message numerus="yes">
        <source>More than %n car(s) fit. Type one more character.</source>
        <translation>
            <numerusform>More than %n car fits. Type one more character.</numerusform>
            <numerusform>More than %n cars fit. Type one more character.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n car(s) fit.</source>
        <translation>
            <numerusform>More than %n car fits.</numerusform>
            <numerusform>More than %n cars fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n car(s) fit. Touch yours.</source>
        <translation>
            <numerusform>%n car fits. Touch it if it is yours.</numerusform>
            <numerusform>%n cars fit. Touch yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidatesPage</name>
    <message>
        <source>Change plate</source>
        <translation>Change plate</translation>
    </message>
    <message>
        <source>Which one is yours?</source>
        <translation>Which one is yours?</translation>
    </message>
</context>
<context>
    <name>CharacterBoxes</name>
    <message>
        <source>Typed so far: %1</source>
        <translation>Typed so far: %1</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>the lift</source>
        <extracomment>One of several things on the way, as in &quot;turn left after the lift&quot;</extracomment>
        <translation>the lift</translation>
    </message>
    <message>
        <source>the stairs</source>
        <translation>the stairs</translation>
    </message>
    <message>
        <source>the escalator</source>
        <translation>the escalator</translation>
    </message>
    <message>
        <source>the ramp</source>
        <translation>the ramp</translation>
    </message>
    <message>
        <source>the exit</source>
        <translation>the exit</translation>
    </message>
    <message>
        <source>the emergency exit</source>
        <translation>the emergency exit</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>the shop</translation>
    </message>
    <message>
        <source>the toilets</source>
        <translation>the toilets</translation>
    </message>
    <message>
        <source>the pay machine</source>
        <translation>the pay machine</translation>
    </message>
    <message>
        <source>the charging station</source>
        <translation>the charging station</translation>
    </message>
    <message>
        <source>the information desk</source>
        <translation>the information desk</translation>
    </message>
    <message>
        <source>the landmark</source>
        <translation>the landmark</translation>
    </message>
    <message>
        <source>Follow the line on the map</source>
        <translation>Follow the line on the map</translation>
    </message>
    <message>
        <source>Go straight ahead</source>
        <translation>Go straight ahead</translation>
    </message>
    <message>
        <source>Bear left</source>
        <translation>Bear left</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Turn sharp left</source>
        <translation>Turn sharp left</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Turn around</translation>
    </message>
    <message>
        <source>Turn sharp right</source>
        <translation>Turn sharp right</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Bear right</source>
        <translation>Bear right</translation>
    </message>
    <message>
        <source>Bay %1 is on your left</source>
        <translation>Bay %1 is on your left</translation>
    </message>
    <message>
        <source>Bay %1 is on your right</source>
        <translation>Bay %1 is on your right</translation>
    </message>
    <message>
        <source>Bay %1 is behind you</source>
        <translation>Bay %1 is behind you</translation>
    </message>
    <message>
        <source>Bay %1 is in front of you</source>
        <translation>Bay %1 is in front of you</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is what to do, such as &quot;Turn left&quot;; %2 is a landmark</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <extracomment>%1 is what to do, such as &quot;Turn left&quot;; %2 is a landmark</extracomment>
        <translation>%1 after %2</translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <extracomment>%1 is what to do, such as &quot;Turn left&quot;; %2 is a landmark</extracomment>
        <translation>%1 towards %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what to do, such as &quot;Turn left after the lift&quot;; %2 is a length, such as &quot;40 m&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave %1 and follow the line on the map, %2</source>
        <extracomment>%1 is a lift or stairs, %2 is a length, such as &quot;40 m&quot;</extracomment>
        <translation>Leave %1 and follow the line on the map, %2</translation>
    </message>
    <message>
        <source>Leave %1. %2</source>
        <extracomment>%1 is a lift or stairs, %2 a sentence, such as &quot;Turn left, 40 m&quot;</extracomment>
        <translation>Leave %1. %2</translation>
    </message>
    <message>
        <source>Walk up %1 to %2</source>
        <extracomment>%1 is stairs or a ramp in the first, a lift or an escalator in the second; %2 is a level, such as B2</extracomment>
        <translation>Walk up %1 to %2</translation>
    </message>
    <message>
        <source>Take %1 up to %2</source>
        <translation>Take %1 up to %2</translation>
    </message>
    <message>
        <source>Walk down %1 to %2</source>
        <extracomment>%1 is stairs or a ramp in the first, a lift or an escalator in the second; %2 is a level, such as B2</extracomment>
        <translation>Walk down %1 to %2</translation>
    </message>
    <message>
        <source>Take %1 down to %2</source>
        <translation>Take %1 down to %2</translation>
    </message>
    <message>
        <source>You are on %2, as near to bay %1 as one can get</source>
        <extracomment>%1 is a bay, %2 is a level, such as B2</extracomment>
        <translation>You are on %2, as near to bay %1 as one can get</translation>
    </message>
    <message>
        <source>You are on %2 by %3, as near to bay %1 as one can get</source>
        <extracomment>%1 is a bay, %2 is a level, such as B2, %3 is a landmark</extracomment>
        <translation>You are on %2 by %3, as near to bay %1 as one can get</translation>
    </message>
    <message>
        <source>The way to bay %1 is closed at present.</source>
        <translation>The way to bay %1 is closed at present.</translation>
    </message>
    <message>
        <source>There is no way without steps to bay %1.</source>
        <translation>There is no way without steps to bay %1.</translation>
    </message>
    <message>
        <source>The map shows no way to bay %1.</source>
        <translation>The map shows no way to bay %1.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The way without steps to bay %1 is closed at present; one with steps is open.</source>
        <translation>The way without steps to bay %1 is closed at present; one with steps is open.</translation>
    </message>
</context>
<context>
    <name>GarageTotal</name>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>Free bays</source>
        <translation>Free bays</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>out of date</comment>
        <translation>%1?</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) free</source>
        <translation>
            <numerusform>%n bay free</numerusform>
            <numerusform>%n bays free</numerusform>
        </translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>out of date</translation>
    </message>
    <message>
        <source>How many bays are free is not known at the moment.</source>
        <translation>How many bays are free is not known at the moment.</translation>
    </message>
    <message>
        <source>Not up to date: from %1, %2</source>
        <translation>Not up to date: from %1, %2</translation>
    </message>
    <message>
        <source>Figures from %1, %2</source>
        <translation>Figures from %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 areas</source>
        <translation>%1 of %2 areas</translation>
    </message>
    <message>
        <source>of %1 in all</source>
        <translation>of %1 in all</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Not known at the moment</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and age of figures</comment>
        <extracomment>The same as &quot;Figures from %1, %2&quot; where there is little room</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not up to date: from %1</source>
        <translation>Not up to date: from %1</translation>
    </message>
    <message>
        <source>Figures from %1</source>
        <translation>Figures from %1</translation>
    </message>
    <message>
        <source>old: %1</source>
        <comment>what has grown old</comment>
        <extracomment>The same as &quot;Not up to date: from %1&quot; where there is little room; %1 is a time of day</extracomment>
        <translation>old: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>time of figures</comment>
        <translation>from %1</translation>
    </message>
</context>
<context>
    <name>IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Touch the screen to go on. Otherwise everything you typed will be forgotten.</source>
        <translation>Touch the screen to go on. Otherwise everything you typed will be forgotten.</translation>
    </message>
</context>
<context>
    <name>LegButton</name>
    <message>
        <source>Map of level %1, to %2</source>
        <translation>Map of level %1, to %2</translation>
    </message>
    <message>
        <source>Map of level %1</source>
        <translation>Map of level %1</translation>
    </message>
</context>
<context>
    <name>LegStrip</name>
    <message>
        <source>Levels on the way</source>
        <translation>Levels on the way</translation>
    </message>
</context>
<context>
    <name>LevelGrid</name>
    <message>
        <source>How many bays are free is not known at the moment.</source>
        <translation>How many bays are free is not known at the moment.</translation>
    </message>
</context>
<context>
    <name>LevelPlan</name>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>Not up to date: from %1</source>
        <extracomment>Below a plan: %1 is the time of day from which its bays are</extracomment>
        <translation>Not up to date: from %1</translation>
    </message>
    <message>
        <source>old: %1</source>
        <comment>what has grown old</comment>
        <extracomment>The same where there is little room</extracomment>
        <translation>old: %1</translation>
    </message>
    <message>
        <source>Which bays are free is not known at the moment.</source>
        <translation>Which bays are free is not known at the moment.</translation>
    </message>
    <message>
        <source>Not known at the moment</source>
        <translation>Not known at the moment</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>A bay of which it is not known whether it is free</extracomment>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) free</source>
        <translation>
            <numerusform>%n bay free</numerusform>
            <numerusform>%n bays free</numerusform>
        </translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>out of date</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>out of date</comment>
        <extracomment>Marks a figure, or the word &quot;full&quot;, that is no longer up to date: %1 is what is marked</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>Of how many bays; %1 is their number</extracomment>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The connection is back.</source>
        <translation>The connection is back.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Turn the map as you look</source>
        <translation>Turn the map as you look</translation>
    </message>
    <message>
        <source>Turn the map with north up</source>
        <translation>Turn the map with north up</translation>
    </message>
    <message>
        <source>Show the whole way</source>
        <translation>Show the whole way</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Farther away</source>
        <translation>Farther away</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Out of order: %1</source>
        <extracomment>Lifts and escalators; %1 is a list of their names</extracomment>
        <translation>Out of order: %1</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of the car</source>
        <translation>Picture of the car</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Picture of the car</source>
        <translation>Picture of the car</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Bay</translation>
    </message>
    <message>
        <source>The bay is not known. Please look for your car on this level.</source>
        <translation>The bay is not known. Please look for your car on this level.</translation>
    </message>
    <message>
        <source>Where it stands is not known. The staff can help you.</source>
        <translation>Where it stands is not known. The staff can help you.</translation>
    </message>
    <message>
        <source>On which level is not known. The staff can tell you from the bay.</source>
        <translation>On which level is not known. The staff can tell you from the bay.</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>Parked since</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>The picture cannot be shown.</translation>
    </message>
    <message>
        <source>Picture of the car. Touch to enlarge.</source>
        <translation>Picture of the car. Touch to enlarge.</translation>
    </message>
    <message>
        <source>Touch to enlarge</source>
        <translation>Touch to enlarge</translation>
    </message>
</context>
<context>
    <name>PlaceSummary</name>
    <message>
        <source>Bay</source>
        <translation>Bay</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>parked since</comment>
        <extracomment>%1 is a time such as &quot;today, 12:36&quot;, %2 a duration such as &quot;2 hours 5 minutes&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parked since</source>
        <translation>Parked since</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>The picture cannot be shown.</translation>
    </message>
    <message>
        <source>Picture of the car. Touch to enlarge.</source>
        <translation>Picture of the car. Touch to enlarge.</translation>
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
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>PlatePage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Your number plate</source>
        <translation>Your number plate</translation>
    </message>
</context>
<context>
    <name>SearchAdvice</name>
    <message>
        <source>No car fits</source>
        <translation>No car fits</translation>
    </message>
    <message>
        <source>The last five characters are enough</source>
        <translation>The last five characters are enough</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s)</source>
        <comment>to type before the search can begin</comment>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Type them as they stand on your number plate. What fits appears here while you type.</source>
        <translation>Type them as they stand on your number plate. What fits appears here while you type.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Change plate</source>
        <translation>Change plate</translation>
    </message>
    <message>
        <source>You do not know your plate? Cars cannot be searched for by colour, time or level here. Please ask the staff.</source>
        <translation>You do not know your plate? Cars cannot be searched for by colour, time or level here. Please ask the staff.</translation>
    </message>
    <message>
        <source>The staff can search for you, too.</source>
        <translation>The staff can search for you, too.</translation>
    </message>
    <message>
        <source>We found no similar plate either. Type fewer characters, or other ones.</source>
        <translation>We found no similar plate either. Type fewer characters, or other ones.</translation>
    </message>
    <message>
        <source>Compare with your plate: 0 and D, 8 and B, 2 and Z look alike.
Type fewer characters, or other ones.</source>
        <translation>Compare with your plate: 0 and D, 8 and B, 2 and Z look alike.
Type fewer characters, or other ones.</translation>
    </message>
    <message>
        <source>Type fewer characters, or other ones.</source>
        <translation>Type fewer characters, or other ones.</translation>
    </message>
    <message>
        <source>What fits appears here while you type.</source>
        <translation>What fits appears here while you type.</translation>
    </message>
    <message>
        <source>I know my bay number</source>
        <translation>I know my bay number</translation>
    </message>
</context>
<context>
    <name>SimilarCars</name>
    <message>
        <source>Similar, but not what you typed:</source>
        <translation>Similar, but not what you typed:</translation>
    </message>
    <message numerus="yes">
        <source>No car fits exactly. %n car(s) are similar:</source>
        <translation>
            <numerusform>No car fits exactly. %n car is similar:</numerusform>
            <numerusform>No car fits exactly. %n cars are similar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the marked characters with your plate.</source>
        <translation>Compare the marked characters with your plate.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>The way in words</source>
        <translation>The way in words</translation>
    </message>
    <message numerus="yes">
        <source>↑ %n earlier step(s)</source>
        <extracomment>A button below the way in words that shows those before the ones that are seen</extracomment>
        <translation>
            <numerusform>↑ %n earlier step</numerusform>
            <numerusform>↑ %n earlier steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↓ %n more step(s)</source>
        <extracomment>A button below the way in words that shows those after the ones that are seen</extracomment>
        <translation>
            <numerusform>↓ %n more step</numerusform>
            <numerusform>↓ %n more steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VacancyRow</name>
    <message numerus="yes">
        <source>%n bay(s) free</source>
        <translation>
            <numerusform>%n bay free</numerusform>
            <numerusform>%n bays free</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
</context>
<context>
    <name>WayAnswer</name>
    <message>
        <source>This is the bay. The way from here is not known: please follow the signs.</source>
        <translation>This is the bay. The way from here is not known: please follow the signs.</translation>
    </message>
    <message>
        <source>The map does not show this bay. Please follow the signs to the level.</source>
        <translation>The map does not show this bay. Please follow the signs to the level.</translation>
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
        <translation>Step-free</translation>
    </message>
    <message>
        <source>to the nearest point</source>
        <extracomment>Below a length and a time: how far it is to where a way ends that does not lead to the bay</extracomment>
        <translation>to the nearest point</translation>
    </message>
</context>
<context>
    <name>bayfinder::AccountDialog</name>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Change my PIN</translation>
    </message>
    <message>
        <source>You are %1. Wrong entries of the present PIN count as they do when signing in.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>You are %1. Wrong entries of the present PIN count as they do when signing in.</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
</context>
<context>
    <name>bayfinder::AccountWords</name>
    <message>
        <source>The database was damaged and has been put aside; try again.</source>
        <translation>The database was damaged and has been put aside; try again.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed.</source>
        <translation>The disk is full, so nothing was changed.</translation>
    </message>
    <message>
        <source>The database may not be written, so nothing was changed.</source>
        <translation>The database may not be written, so nothing was changed.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked; try again.</source>
        <translation>Another program keeps the database locked; try again.</translation>
    </message>
    <message>
        <source>The database belongs to a later version of this program.</source>
        <translation>The database belongs to a later version of this program.</translation>
    </message>
    <message>
        <source>The database is another program&apos;s.</source>
        <translation>The database is another program&apos;s.</translation>
    </message>
    <message>
        <source>The database does not work as it should.</source>
        <translation>The database does not work as it should.</translation>
    </message>
    <message>
        <source>It was given up before it was done.</source>
        <translation>It was given up before it was done.</translation>
    </message>
    <message>
        <source>The log&apos;s key file is missing or open to others. Put it back beside the database, readable by nobody else.</source>
        <translation>The log&apos;s key file is missing or open to others. Put it back beside the database, readable by nobody else.</translation>
    </message>
    <message>
        <source>The end of the log was changed from outside, so nothing more is written into it. Keep the database as it is and tell whoever is responsible.</source>
        <translation>The end of the log was changed from outside, so nothing more is written into it. Keep the database as it is and tell whoever is responsible.</translation>
    </message>
    <message>
        <source>You may not do that any more.</source>
        <translation>You may not do that any more.</translation>
    </message>
    <message>
        <source>This person is not in the list any more.</source>
        <translation>This person is not in the list any more.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Enter a name of at most %1 characters.</translation>
    </message>
    <message>
        <source>Somebody has this name already.</source>
        <translation>Somebody has this name already.</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>That PIN is not right.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a while before the next try.</source>
        <translation>Too many wrong PINs. Wait a while before the next try.</translation>
    </message>
    <message>
        <source>This is the last operator, and somebody must be able to manage people. Make somebody else an operator first.</source>
        <translation>This is the last operator, and somebody must be able to manage people. Make somebody else an operator first.</translation>
    </message>
    <message>
        <source>The database cannot be opened: its folder may not be written.</source>
        <translation>The database cannot be opened: its folder may not be written.</translation>
    </message>
    <message>
        <source>The database cannot be opened: the disk is full.</source>
        <translation>The database cannot be opened: the disk is full.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN needs at least %n digit(s).</source>
        <translation>
            <numerusform>The PIN needs at least %n digit.</numerusform>
            <numerusform>The PIN needs at least %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The PIN may have at most %n digit(s).</source>
        <translation>
            <numerusform>The PIN may have at most %n digit.</numerusform>
            <numerusform>The PIN may have at most %n digits.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PIN has only the digits 0 to 9.</source>
        <translation>A PIN has only the digits 0 to 9.</translation>
    </message>
    <message>
        <source>Digits that repeat, such as 0000 or 1212, are guessed first.</source>
        <translation>Digits that repeat, such as 0000 or 1212, are guessed first.</translation>
    </message>
    <message>
        <source>Digits in a row, such as 1234 or 9876, are guessed first.</source>
        <translation>Digits in a row, such as 1234 or 9876, are guessed first.</translation>
    </message>
    <message>
        <source>%1 to %2 digits; not one or a few again and again (0000, 1212), and not in a row (1234).</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%1 to %2 digits; not one or a few again and again (0000, 1212), and not in a row (1234).</translation>
    </message>
    <message>
        <source>attendant</source>
        <extracomment>Somebody who finds cars for drivers</extracomment>
        <translation>attendant</translation>
    </message>
    <message>
        <source>operator</source>
        <extracomment>Somebody who runs the garage&apos;s system</extracomment>
        <translation>operator</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <translation>%1, bay %2</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>P&amp;rint slip …</source>
        <translation>P&amp;rint slip …</translation>
    </message>
    <message>
        <source>In which of the bays</source>
        <translation>In which of the bays</translation>
    </message>
    <message>
        <source>What you choose in the list is shown here.</source>
        <translation>What you choose in the list is shown here.</translation>
    </message>
    <message>
        <source>Parked since %1</source>
        <extracomment>%1 is a time such as &quot;today, 14:05&quot;, %2 a duration such as &quot;35 minutes&quot;</extracomment>
        <translation>Parked since %1</translation>
    </message>
    <message>
        <source>Parked since %1 (%2)</source>
        <translation>Parked since %1 (%2)</translation>
    </message>
    <message>
        <source>The map does not have this bay.</source>
        <translation>The map does not have this bay.</translation>
    </message>
</context>
<context>
    <name>bayfinder::AreaTable</name>
    <message>
        <source>Whole garage</source>
        <translation>Whole garage</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not known</comment>
        <extracomment>In a table, where a number is not known</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Free bays, as the guidance system counts them</source>
        <translation>Free bays, as the guidance system counts them</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>All bays, as the guidance system counts them</source>
        <translation>All bays, as the guidance system counts them</translation>
    </message>
    <message>
        <source>Bays that are reported as free one by one</source>
        <extracomment>Heading of a column; the bays whose state is &quot;free&quot;, counted by this program</extracomment>
        <translation>Bays that are reported as free one by one</translation>
    </message>
    <message>
        <source>Bays whose state the guidance system does not know</source>
        <translation>Bays whose state the guidance system does not know</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Counted free</source>
        <translation>Counted free</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditDetail</name>
    <message numerus="yes">
        <source>%n car(s) found</source>
        <translation>
            <numerusform>%n car found</numerusform>
            <numerusform>%n cars found</numerusform>
        </translation>
    </message>
    <message>
        <source>the history</source>
        <translation>the history</translation>
    </message>
    <message>
        <source>the list of bays</source>
        <translation>the list of bays</translation>
    </message>
    <message>
        <source>the worklist</source>
        <translation>the worklist</translation>
    </message>
    <message numerus="yes">
        <source>this log as %1, %n entries</source>
        <extracomment>What was exported; %1 is CSV or XLSX</extracomment>
        <translation>
            <numerusform>this log as %1, %n entry</numerusform>
            <numerusform>this log as %1, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries about a plate</source>
        <translation>
            <numerusform>%n entry about a plate</numerusform>
            <numerusform>%n entries about a plate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whole, %n entries</source>
        <extracomment>What verifying the log found</extracomment>
        <translation>
            <numerusform>whole, %n entry</numerusform>
            <numerusform>whole, %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>the end was changed</source>
        <translation>the end was changed</translation>
    </message>
    <message>
        <source>written with another key</source>
        <translation>written with another key</translation>
    </message>
    <message>
        <source>entry %1 was changed</source>
        <translation>entry %1 was changed</translation>
    </message>
    <message>
        <source>entry %1 was removed</source>
        <translation>entry %1 was removed</translation>
    </message>
    <message>
        <source>entry %1 was inserted</source>
        <translation>entry %1 was inserted</translation>
    </message>
    <message>
        <source>entry %1 was moved</source>
        <translation>entry %1 was moved</translation>
    </message>
    <message>
        <source>entry %1 is not as noted</source>
        <translation>entry %1 is not as noted</translation>
    </message>
    <message>
        <source>unknown name</source>
        <translation>unknown name</translation>
    </message>
    <message>
        <source>the person is disabled</source>
        <extracomment>Why a person was not let in</extracomment>
        <translation>the person is disabled</translation>
    </message>
    <message>
        <source>wrong PIN</source>
        <translation>wrong PIN</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a person&apos;s name, %2 a role</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>for the worklist</source>
        <translation>for the worklist</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditExportJob</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Who did what</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>About a plate</source>
        <translation>About a plate</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Finds what was asked about exactly this plate. A search for a part of it is found by that part.</source>
        <translation>Finds what was asked about exactly this plate. A search for a part of it is found by that part.</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Who:</translation>
    </message>
    <message>
        <source>Wha&amp;t:</source>
        <translation>Wha&amp;t:</translation>
    </message>
    <message>
        <source>Whe&amp;n:</source>
        <translation>Whe&amp;n:</translation>
    </message>
    <message>
        <source>&amp;About plate:</source>
        <translation>&amp;About plate:</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Between two days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>whole plate, Enter</source>
        <translation>whole plate, Enter</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditModel</name>
    <message>
        <source>yes</source>
        <extracomment>In a column: a plate was asked for</extracomment>
        <translation>yes</translation>
    </message>
    <message>
        <source>Which plate is not kept, only a keyed hash of it. Type a plate above to see the entries about it.</source>
        <translation>Which plate is not kept, only a keyed hash of it. Type a plate above to see the entries about it.</translation>
    </message>
    <message>
        <source>Whether it was about a plate. Which one is not kept, only a keyed hash of it.</source>
        <translation>Whether it was about a plate. Which one is not kept, only a keyed hash of it.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Of an entry of the log</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditPage</name>
    <message>
        <source>Who did what, the newest first</source>
        <translation>Who did what, the newest first</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xport …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Nothing is in the log yet.</source>
        <translation>Nothing is in the log yet.</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the log.</source>
        <translation>Nothing of this kind is in the log.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the newest first.</source>
        <translation>
            <numerusform>%n entry.</numerusform>
            <numerusform>%n entries, the newest first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Who did what</translation>
    </message>
    <message>
        <source>who did what %1</source>
        <extracomment>Proposed name of a file, without its ending; %1 is a date</extracomment>
        <translation>who did what %1</translation>
    </message>
</context>
<context>
    <name>bayfinder::AuditWords</name>
    <message>
        <source>signed in</source>
        <translation>signed in</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>was refused</translation>
    </message>
    <message>
        <source>was locked out</source>
        <translation>was locked out</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>searched for a plate</source>
        <translation>searched for a plate</translation>
    </message>
    <message>
        <source>looked up a car</source>
        <translation>looked up a car</translation>
    </message>
    <message>
        <source>printed a slip</source>
        <translation>printed a slip</translation>
    </message>
    <message>
        <source>copied a place</source>
        <translation>copied a place</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>noted something</source>
        <translation>noted something</translation>
    </message>
    <message>
        <source>marked done</source>
        <translation>marked done</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>opened again</translation>
    </message>
    <message>
        <source>changed the configuration</source>
        <translation>changed the configuration</translation>
    </message>
    <message>
        <source>read this log</source>
        <translation>read this log</translation>
    </message>
    <message>
        <source>verified this log</source>
        <translation>verified this log</translation>
    </message>
    <message>
        <source>added a person</source>
        <translation>added a person</translation>
    </message>
    <message>
        <source>renamed a person</source>
        <translation>renamed a person</translation>
    </message>
    <message>
        <source>changed a role</source>
        <translation>changed a role</translation>
    </message>
    <message>
        <source>disabled a person</source>
        <translation>disabled a person</translation>
    </message>
    <message>
        <source>enabled a person</source>
        <translation>enabled a person</translation>
    </message>
    <message>
        <source>gave a new PIN</source>
        <translation>gave a new PIN</translation>
    </message>
    <message>
        <source>Copy the database and its key file to a safe place now, and tell whoever is responsible.</source>
        <translation>Copy the database and its key file to a safe place now, and tell whoever is responsible.</translation>
    </message>
    <message>
        <source>The log is whole. It has no entries yet.</source>
        <translation>The log is whole. It has no entries yet.</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: none of its %n entries was changed, removed or inserted.</source>
        <translation>
            <numerusform>The log is whole: its one entry was not changed.</numerusform>
            <numerusform>The log is whole: none of its %n entries was changed, removed or inserted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <extracomment>%1 is a number, as in all sentences of this kind</extracomment>
        <translation>Entry %1 was changed after it was written.</translation>
    </message>
    <message>
        <source>Entry %1 was removed, and perhaps others after it.</source>
        <translation>Entry %1 was removed, and perhaps others after it.</translation>
    </message>
    <message>
        <source>Entry %1 was not written by this program.</source>
        <translation>Entry %1 was not written by this program.</translation>
    </message>
    <message>
        <source>Entry %1 was moved from its place.</source>
        <translation>Entry %1 was moved from its place.</translation>
    </message>
    <message>
        <source>Entries are missing at the end of the log, or its end was changed.</source>
        <translation>Entries are missing at the end of the log, or its end was changed.</translation>
    </message>
    <message>
        <source>The log was written with another key file. Put the right one back beside the database, and verify again; if that is the right one, the log was replaced.</source>
        <translation>The log was written with another key file. Put the right one back beside the database, and verify again; if that is the right one, the log was replaced.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was noted: the log was replaced, or the number and hash are those of another log.</source>
        <translation>Entry %1 is not the one that was noted: the log was replaced, or the number and hash are those of another log.</translation>
    </message>
    <message>
        <source>undid a change</source>
        <translation>undid a change</translation>
    </message>
    <message>
        <source>changed their own PIN</source>
        <translation>changed their own PIN</translation>
    </message>
</context>
<context>
    <name>bayfinder::BayDetails</name>
    <message>
        <source>No bay chosen</source>
        <translation>No bay chosen</translation>
    </message>
    <message>
        <source>Click a bay on the plan, or choose one in the list, to see what is known of it.</source>
        <translation>Click a bay on the plan, or choose one in the list, to see what is known of it.</translation>
    </message>
    <message>
        <source>Bay %1 · %2</source>
        <extracomment>%1 is the number of a bay, %2 the title of its level</extracomment>
        <translation>Bay %1 · %2</translation>
    </message>
    <message>
        <source>The guidance system does not tell of this bay; only the map has it.</source>
        <translation>The guidance system does not tell of this bay; only the map has it.</translation>
    </message>
    <message>
        <source>State: %1, since %2</source>
        <extracomment>%1 is &quot;free&quot;, &quot;taken&quot; or &quot;unknown&quot;, %2 a time such as &quot;today, 14:05&quot;</extracomment>
        <translation>State: %1, since %2</translation>
    </message>
    <message>
        <source>State: %1, unchanged since this program was started</source>
        <extracomment>%1 is &quot;free&quot;, &quot;taken&quot; or &quot;unknown&quot;</extracomment>
        <translation>State: %1, unchanged since this program was started</translation>
    </message>
    <message>
        <source>For people with disabilities</source>
        <translation>For people with disabilities</translation>
    </message>
    <message>
        <source>With a charging station</source>
        <translation>With a charging station</translation>
    </message>
    <message>
        <source>No camera sees this bay: nobody can know what stands there.</source>
        <translation>No camera sees this bay: nobody can know what stands there.</translation>
    </message>
    <message>
        <source>The map does not have this bay.</source>
        <translation>The map does not have this bay.</translation>
    </message>
    <message>
        <source>There is no map.</source>
        <translation>There is no map.</translation>
    </message>
</context>
<context>
    <name>bayfinder::BayList</name>
    <message>
        <source>&amp;Group by level</source>
        <translation>&amp;Group by level</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Bays</translation>
    </message>
    <message>
        <source>Bay or level</source>
        <translation>Bay or level</translation>
    </message>
    <message>
        <source>Show only bays whose number or level has this in it</source>
        <translation>Show only bays whose number or level has this in it</translation>
    </message>
    <message>
        <source>Show only bays of this state</source>
        <translation>Show only bays of this state</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Not reported</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s)</source>
        <translation>
            <numerusform>%n bay</numerusform>
            <numerusform>%n bays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bay(s)</source>
        <translation>
            <numerusform>%1 of %n bay</numerusform>
            <numerusform>%1 of %n bays</numerusform>
        </translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Bay</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>bayfinder::BayTree</name>
    <message>
        <source>not reported</source>
        <extracomment>Of a bay that is on the map, but of which the guidance system does not tell</extracomment>
        <translation>not reported</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s)</source>
        <translation>
            <numerusform>%n bay</numerusform>
            <numerusform>%n bays</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free, %2 taken, %3 unknown</source>
        <translation>%1 free, %2 taken, %3 unknown</translation>
    </message>
    <message>
        <source>%1 free, %2 taken</source>
        <translation>%1 free, %2 taken</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Bay</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>Heading above the times at which bays were taken or left</extracomment>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>bayfinder::CarPicture</name>
    <message>
        <source>Picture of the car</source>
        <translation>Picture of the car</translation>
    </message>
    <message>
        <source>Double click to see all of it</source>
        <translation>Double click to see all of it</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>The picture cannot be shown</translation>
    </message>
    <message>
        <source>Fetching the picture …</source>
        <translation>Fetching the picture …</translation>
    </message>
</context>
<context>
    <name>bayfinder::CheckWords</name>
    <message>
        <source>Technical reason: %1</source>
        <extracomment>Below a sentence that says what did not work; %1: the technical reason, in English</extracomment>
        <translation>Technical reason: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of bays in a row: &quot;B1/017, B1/018&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of bays, %n: the number of those that are not named</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) ahead of that of the garage&apos;s system.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second ahead of that of the garage&apos;s system.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds ahead of that of the garage&apos;s system.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n second(s) behind that of the garage&apos;s system.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second behind that of the garage&apos;s system.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds behind that of the garage&apos;s system.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Allowed: %n second(s) at most.</source>
        <extracomment>Which difference between two clocks is still right</extracomment>
        <translation>
            <numerusform>Allowed: %n second at most.</numerusform>
            <numerusform>Allowed: %n seconds at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>Set this computer&apos;s clock.</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) only on the map: %1</source>
        <extracomment>%1: names of bays</extracomment>
        <translation>
            <numerusform>%n bay only on the map: %1</numerusform>
            <numerusform>%n bays only on the map: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) only in the garage&apos;s system: %1</source>
        <extracomment>%1: names of bays</extracomment>
        <translation>
            <numerusform>%n bay only in the garage&apos;s system: %1</numerusform>
            <numerusform>%n bays only in the garage&apos;s system: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flaw(s) of the map, the first: %1</source>
        <extracomment>%1: the place in the map&apos;s file and the technical reason, in English</extracomment>
        <translation>
            <numerusform>%n flaw of the map: %1</numerusform>
            <numerusform>%n flaws of the map, the first: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1: by which a configuration knows a vendor, %2: the address of the garage&apos;s system</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <extracomment>%1: the technical reason, in English</extracomment>
        <translation>The configuration cannot be used: %1</translation>
    </message>
    <message>
        <source>Not checked, because the configuration cannot be used.</source>
        <translation>Not checked, because the configuration cannot be used.</translation>
    </message>
    <message>
        <source>The garage&apos;s system answers.</source>
        <translation>The garage&apos;s system answers.</translation>
    </message>
    <message>
        <source>Not checked, because there is no connection.</source>
        <translation>Not checked, because there is no connection.</translation>
    </message>
    <message>
        <source>The garage&apos;s system accepts them.</source>
        <extracomment>Them: the credentials</extracomment>
        <translation>The garage&apos;s system accepts them.</translation>
    </message>
    <message>
        <source>The garage&apos;s system refuses them: %1</source>
        <extracomment>Them: the credentials; %1: the technical reason, in English or whatever the system says</extracomment>
        <translation>The garage&apos;s system refuses them: %1</translation>
    </message>
    <message>
        <source>Whether they are right is not known.</source>
        <extracomment>They: the credentials. Why follows.</extracomment>
        <translation>Whether they are right is not known.</translation>
    </message>
    <message>
        <source>Not compared, because the garage&apos;s system does not tell its time.</source>
        <translation>Not compared, because the garage&apos;s system does not tell its time.</translation>
    </message>
    <message numerus="yes">
        <source>Within %n second(s) of the clock of the garage&apos;s system.</source>
        <translation>
            <numerusform>Within %n second of the clock of the garage&apos;s system.</numerusform>
            <numerusform>Within %n seconds of the clock of the garage&apos;s system.</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration names no map.</source>
        <translation>The configuration names no map.</translation>
    </message>
    <message>
        <source>The map cannot be read: %1</source>
        <extracomment>%1: the technical reason, with the file&apos;s name, in English</extracomment>
        <translation>The map cannot be read: %1</translation>
    </message>
    <message>
        <source>The map cannot be compared with the bays of the garage&apos;s system.</source>
        <extracomment>Why follows</extracomment>
        <translation>The map cannot be compared with the bays of the garage&apos;s system.</translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s), the same as in the garage&apos;s system.</source>
        <translation>
            <numerusform>%n bay, the same as in the garage&apos;s system.</numerusform>
            <numerusform>%n bays, the same as in the garage&apos;s system.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayfinder::ClosedConnections</name>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Stairs</source>
        <translation>Stairs</translation>
    </message>
    <message>
        <source>Escalator</source>
        <translation>Escalator</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Ramp</translation>
    </message>
</context>
<context>
    <name>bayfinder::ConnectionForm</name>
    <message>
        <source>The secret in the variable %1 of the environment is used.</source>
        <extracomment>%1: the name of a variable</extracomment>
        <translation>The secret in the variable %1 of the environment is used.</translation>
    </message>
    <message>
        <source>Written to that file, which only its owner can read then.</source>
        <translation>Written to that file, which only its owner can read then.</translation>
    </message>
    <message>
        <source>Unchanged if empty</source>
        <translation>Unchanged if empty</translation>
    </message>
    <message>
        <source>Plates and the answers about them can be read, and changed, by everybody on the way to the server. Only for a network of your own.</source>
        <translation>Plates and the answers about them can be read, and changed, by everybody on the way to the server. Only for a network of your own.</translation>
    </message>
    <message>
        <source>The map has no kiosk of this name.</source>
        <translation>The map has no kiosk of this name.</translation>
    </message>
    <message>
        <source>Guidance system</source>
        <extracomment>The system that knows where cars stand, at its maker&apos;s</extracomment>
        <translation>Guidance system</translation>
    </message>
    <message>
        <source>Ven&amp;dor:</source>
        <extracomment>Which maker&apos;s interface; &amp; marks the key that goes there, different ones in the whole form</extracomment>
        <translation>Ven&amp;dor:</translation>
    </message>
    <message>
        <source>&amp;Base address:</source>
        <extracomment>Of a server: https://...</extracomment>
        <translation>&amp;Base address:</translation>
    </message>
    <message>
        <source>Allow &amp;plain http</source>
        <translation>Allow &amp;plain http</translation>
    </message>
    <message>
        <source>Allow plain http to other machines</source>
        <translation>Allow plain http to other machines</translation>
    </message>
    <message>
        <source>&amp;Car park code:</source>
        <translation>&amp;Car park code:</translation>
    </message>
    <message>
        <source>App ke&amp;y:</source>
        <extracomment>By which the vendor knows who asks</extracomment>
        <translation>App ke&amp;y:</translation>
    </message>
    <message>
        <source>Secret f&amp;ile:</source>
        <translation>Secret f&amp;ile:</translation>
    </message>
    <message>
        <source>File with the secret</source>
        <extracomment>A dialog&apos;s title</extracomment>
        <translation>File with the secret</translation>
    </message>
    <message>
        <source>&amp;New secret:</source>
        <translation>&amp;New secret:</translation>
    </message>
    <message>
        <source>Time-&amp;out:</source>
        <extracomment>So long an answer is waited for</extracomment>
        <translation>Time-&amp;out:</translation>
    </message>
    <message>
        <source> ms</source>
        <extracomment>Milliseconds, behind a number</extracomment>
        <translation> ms</translation>
    </message>
    <message>
        <source>CPGS interface</source>
        <extracomment>CPGS is the name of an interface</extracomment>
        <translation>CPGS interface</translation>
    </message>
    <message>
        <source>Si&amp;gning:</source>
        <extracomment>How a request is signed</extracomment>
        <translation>Si&amp;gning:</translation>
    </message>
    <message>
        <source>Search path:</source>
        <extracomment>Paths within the server&apos;s address. Of the question for cars by a part of their plate</extracomment>
        <translation>Search path:</translation>
    </message>
    <message>
        <source>&amp;Locate path:</source>
        <extracomment>Of the question where a car stands</extracomment>
        <translation>&amp;Locate path:</translation>
    </message>
    <message>
        <source>Bays path:</source>
        <extracomment>Of the question for the state of every bay</extracomment>
        <translation>Bays path:</translation>
    </message>
    <message>
        <source>Free path:</source>
        <extracomment>Of the question how many bays are free</extracomment>
        <translation>Free path:</translation>
    </message>
    <message>
        <source>An empty path is the one shown in grey.</source>
        <translation>An empty path is the one shown in grey.</translation>
    </message>
    <message>
        <source>Picture hosts:</source>
        <extracomment>Servers from which pictures may be loaded</extracomment>
        <translation>Picture hosts:</translation>
    </message>
    <message>
        <source>One a line, besides the server itself, which is always allowed.</source>
        <translation>One a line, besides the server itself, which is always allowed.</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>&amp;Map:</source>
        <translation>&amp;Map:</translation>
    </message>
    <message>
        <source>Map in a folder</source>
        <extracomment>What to choose with a file dialog</extracomment>
        <translation>Map in a folder</translation>
    </message>
    <message>
        <source>Map in an archive</source>
        <translation>Map in an archive</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>&amp;Kiosk:</source>
        <extracomment>Where ways on the map begin</extracomment>
        <translation>&amp;Kiosk:</translation>
    </message>
    <message>
        <source>Where ways begin: a kiosk of the map.</source>
        <translation>Where ways begin: a kiosk of the map.</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>The garage&apos;s, as screens show it</extracomment>
        <translation>Name:</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>This desktop</translation>
    </message>
    <message>
        <source>As the computer</source>
        <extracomment>The first of the languages: the one that the computer is set to</extracomment>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Lang&amp;uage:</source>
        <translation>Lang&amp;uage:</translation>
    </message>
    <message>
        <source>Colours:</source>
        <translation>Colours:</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Database:</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>In your own folder</source>
        <extracomment>In place of a file&apos;s name: where the program keeps its files</extracomment>
        <translation>In your own folder</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Units, behind a number with a space between</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Ask for free bays every:</source>
        <translation>Ask for free bays every:</translation>
    </message>
    <message>
        <source>Ask for all bays every:</source>
        <translation>Ask for all bays every:</translation>
    </message>
    <message>
        <source>Sign out after:</source>
        <translation>Sign out after:</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>Nobody is signed out for not using the program</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>Report bays unknown for:</source>
        <translation>Report bays unknown for:</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>A button beside the name of a file: choose it from a list</extracomment>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Keep history for (days):</source>
        <translation>Keep history for (days):</translation>
    </message>
    <message>
        <source>Report cars parked for (days):</source>
        <translation>Report cars parked for (days):</translation>
    </message>
</context>
<context>
    <name>bayfinder::ConnectionPage</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>This is a demo without a configuration file: nothing can be changed here.</source>
        <translation>This is a demo without a configuration file: nothing can be changed here.</translation>
    </message>
    <message>
        <source>The configuration cannot be changed here: %1</source>
        <extracomment>%1: the technical reason, with the file&apos;s name, in English</extracomment>
        <translation>The configuration cannot be changed here: %1</translation>
    </message>
    <message>
        <source>You may read the configuration but not change it: %1 is write-protected.</source>
        <extracomment>%1: a file&apos;s name</extracomment>
        <translation>You may read the configuration but not change it: %1 is write-protected.</translation>
    </message>
    <message>
        <source>Nothing but spaces is no secret.</source>
        <translation>Nothing but spaces is no secret.</translation>
    </message>
    <message>
        <source>Say above in which file it shall be.</source>
        <translation>Say above in which file it shall be.</translation>
    </message>
    <message>
        <source>The configuration cannot be used: %1</source>
        <translation>The configuration cannot be used: %1</translation>
    </message>
    <message>
        <source>The configuration was saved.</source>
        <translation>The configuration was saved.</translation>
    </message>
    <message>
        <source>The secret was not saved: %1</source>
        <translation>The secret was not saved: %1</translation>
    </message>
    <message>
        <source>somebody else changed the file meanwhile. Revert shows what is in it now.</source>
        <extracomment>Why a file was not saved, behind a colon</extracomment>
        <translation>somebody else changed the file meanwhile. Revert shows what is in it now.</translation>
    </message>
    <message>
        <source>The secret was saved, but not the rest: %1</source>
        <extracomment>%1: the reason</extracomment>
        <translation>The secret was saved, but not the rest: %1</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nothing was saved: %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>The configuration was changed, but not saved.</source>
        <translation>The configuration was changed, but not saved.</translation>
    </message>
    <message>
        <source>Shall the changes be saved?</source>
        <translation>Shall the changes be saved?</translation>
    </message>
</context>
<context>
    <name>bayfinder::DemoPeople</name>
    <message>
        <source>This is a demo. Sign in as Operator with the PIN %1, or as Attendant with the PIN %2.</source>
        <extracomment>%1 and %2 are PINs; &quot;Operator&quot; and &quot;Attendant&quot; are the names to sign in with, and stay as they are</extracomment>
        <translation>This is a demo. Sign in as Operator with the PIN %1, or as Attendant with the PIN %2.</translation>
    </message>
</context>
<context>
    <name>bayfinder::ExportBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>How much is exported</source>
        <translation>How much is exported</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting %1 …</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Exporting %1 …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>The export was cancelled; no file was written.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>There is no such folder.</translation>
    </message>
    <message>
        <source>The file may not be written there.</source>
        <translation>The file may not be written there.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The name of the file has to end in .csv or .xlsx.</source>
        <translation>The name of the file has to end in .csv or .xlsx.</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>The export failed.</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Workbooks</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Comma-separated values</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>This is a folder, not a file.</translation>
    </message>
</context>
<context>
    <name>bayfinder::FaultWords</name>
    <message>
        <source>Plain http to another machine is not allowed: use https, or allow it below.</source>
        <extracomment>Below the field of a web address</extracomment>
        <translation>Plain http to another machine is not allowed: use https, or allow it below.</translation>
    </message>
    <message>
        <source>Not an address that can be used. Expected one such as https://cpgs.example.com</source>
        <translation>Not an address that can be used. Expected one such as https://cpgs.example.com</translation>
    </message>
    <message>
        <source>Needed: the file that holds the secret.</source>
        <extracomment>%1: the technical reason, with the file&apos;s name, in English</extracomment>
        <translation>Needed: the file that holds the secret.</translation>
    </message>
    <message>
        <source>The secret cannot be read: %1</source>
        <translation>The secret cannot be read: %1</translation>
    </message>
    <message>
        <source>Needed.</source>
        <extracomment>Below a field of a form that must not stay empty</extracomment>
        <translation>Needed.</translation>
    </message>
    <message>
        <source>Holds characters that do not show, or needless spaces.</source>
        <translation>Holds characters that do not show, or needless spaces.</translation>
    </message>
    <message>
        <source>Not a path. Expected one such as /partner/findByCarNo</source>
        <extracomment>Below the field of a path within a web address</extracomment>
        <translation>Not a path. Expected one such as /partner/findByCarNo</translation>
    </message>
    <message>
        <source>Expected names of hosts, one a line, such as images.example.com, without https:// before them.</source>
        <extracomment>Below the field of a list of host names</extracomment>
        <translation>Expected names of hosts, one a line, such as images.example.com, without https:// before them.</translation>
    </message>
    <message>
        <source>There is no map of that name. Expected a folder, or an archive (.zip).</source>
        <translation>There is no map of that name. Expected a folder, or an archive (.zip).</translation>
    </message>
    <message>
        <source>This is a folder. Expected the name of a file.</source>
        <translation>This is a folder. Expected the name of a file.</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <extracomment>What is wrong with a field of a form; %1: the technical reason, in English</extracomment>
        <translation>Cannot be used: %1</translation>
    </message>
</context>
<context>
    <name>bayfinder::FindPage</name>
    <message>
        <source>Asking where it stands …</source>
        <translation>Asking where it stands …</translation>
    </message>
    <message>
        <source>This car is not in the garage any more.</source>
        <translation>This car is not in the garage any more.</translation>
    </message>
    <message>
        <source>Trying again …</source>
        <translation>Trying again …</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Sent to the printer</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Saved as %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n bay(s) free</source>
        <translation>
            <numerusform>%1 of %n bay free</numerusform>
            <numerusform>%1 of %n bays free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bay(s) free</source>
        <translation>
            <numerusform>%n bay free</numerusform>
            <numerusform>%n bays free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The garage&apos;s system sees this plate in %n bay(s), also in: %1.</source>
        <extracomment>%1 is the other bay, or some of the others: &quot;B3 · Basement 3, bay 044&quot;</extracomment>
        <translation>
            <numerusform>The garage&apos;s system sees this plate in %n bay, also in: %1.</numerusform>
            <numerusform>The garage&apos;s system sees this plate in %n bays, also in: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayfinder::FindingDetails</name>
    <message>
        <source>Add &amp;note</source>
        <translation>Add &amp;note</translation>
    </message>
    <message>
        <source>Mark &amp;done</source>
        <translation>Mark &amp;done</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>Open a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Check again</translation>
    </message>
    <message>
        <source>What was said of it</source>
        <translation>What was said of it</translation>
    </message>
    <message>
        <source>A note, or the reason why it is done. No plates, please: notes are kept.</source>
        <translation>A note, or the reason why it is done. No plates, please: notes are kept.</translation>
    </message>
    <message>
        <source>A note, or the reason why it is done</source>
        <translation>A note, or the reason why it is done</translation>
    </message>
    <message>
        <source>Ask the garage&apos;s system where this car is now</source>
        <translation>Ask the garage&apos;s system where this car is now</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nothing chosen</translation>
    </message>
    <message>
        <source>Choose something in the list to see what it means and what to do.</source>
        <translation>Choose something in the list to see what it means and what to do.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen</source>
        <translation>
            <numerusform>%n finding chosen</numerusform>
            <numerusform>%n findings chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write is written of each of them.</source>
        <translation>What you write is written of each of them.</translation>
    </message>
</context>
<context>
    <name>bayfinder::FindingWording</name>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading above times since when something has been wrong</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading: open, noted, done, resolved</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Last note</translation>
    </message>
    <message>
        <source>Not on the map</source>
        <translation>Not on the map</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>Reported twice</source>
        <translation>Reported twice</translation>
    </message>
    <message>
        <source>State unknown</source>
        <translation>State unknown</translation>
    </message>
    <message>
        <source>Counts contradict</source>
        <translation>Counts contradict</translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation>Time in the future</translation>
    </message>
    <message>
        <source>Parked for long</source>
        <translation>Parked for long</translation>
    </message>
    <message>
        <source>Plate in two bays</source>
        <translation>Plate in two bays</translation>
    </message>
    <message>
        <source>%1, bay %2</source>
        <extracomment>%1 is the title of a level, %2 the number of a bay</extracomment>
        <translation>%1, bay %2</translation>
    </message>
    <message>
        <source>The guidance system reports this bay; the map does not have it.</source>
        <translation>The guidance system reports this bay; the map does not have it.</translation>
    </message>
    <message>
        <source>The map has this bay; the guidance system does not report it.</source>
        <translation>The map has this bay; the guidance system does not report it.</translation>
    </message>
    <message>
        <source>There is one of that number on %1.</source>
        <extracomment>%1 is the title of another level</extracomment>
        <translation>There is one of that number on %1.</translation>
    </message>
    <message>
        <source>Nobody has known for %1 whether this bay is free.</source>
        <extracomment>%1 is a duration such as &quot;2 hours&quot;</extracomment>
        <translation>Nobody has known for %1 whether this bay is free.</translation>
    </message>
    <message>
        <source>%1 is seen at once in: %2.</source>
        <extracomment>%1 is a plate, %2 a list of bays</extracomment>
        <translation>%1 is seen at once in: %2.</translation>
    </message>
    <message>
        <source>%1 has stood here for %2.</source>
        <extracomment>%1 is a plate, %2 a duration such as &quot;41 days&quot;</extracomment>
        <translation>%1 has stood here for %2.</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>State of something that is to be looked at</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>resolved</source>
        <extracomment>It is no longer so</extracomment>
        <translation>resolved</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is wrong, %2 where
----------
%1 is a person&apos;s name, %2 what he or she wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bayfinder</source>
        <translation>Bayfinder</translation>
    </message>
    <message>
        <source>done: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>done: %1</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>open again</translation>
    </message>
    <message>
        <source>open again: %1</source>
        <translation>open again: %1</translation>
    </message>
    <message>
        <source>it was gone</source>
        <translation>it was gone</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>%1 is a time, %2 a person&apos;s name, %3 what was written or done</extracomment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Drivers who park there are not shown a way. Draw the bay on the map, or have its number corrected in the guidance system.</source>
        <translation>Drivers who park there are not shown a way. Draw the bay on the map, or have its number corrected in the guidance system.</translation>
    </message>
    <message>
        <source>A car in this bay cannot be found. Look whether its camera works, and whether the guidance system knows the bay by this number.</source>
        <translation>A car in this bay cannot be found. Look whether its camera works, and whether the guidance system knows the bay by this number.</translation>
    </message>
    <message>
        <source>Two cameras or sensors have the same number. Have one of them renamed in the guidance system.</source>
        <translation>Two cameras or sensors have the same number. Have one of them renamed in the guidance system.</translation>
    </message>
    <message>
        <source>Its camera or sensor is dirty, covered or broken, or has no connection. Look at it.</source>
        <translation>Its camera or sensor is dirty, covered or broken, or has no connection. Look at it.</translation>
    </message>
    <message>
        <source>Displays show a wrong number of free bays. Compare with the bays themselves, and have the counter set right in the guidance system.</source>
        <translation>Displays show a wrong number of free bays. Compare with the bays themselves, and have the counter set right in the guidance system.</translation>
    </message>
    <message>
        <source>The clock of the camera, of the guidance system or of this computer is wrong.</source>
        <translation>The clock of the camera, of the guidance system or of this computer is wrong.</translation>
    </message>
    <message>
        <source>The car may be abandoned, or it left without being seen. Look whether it is there.</source>
        <translation>The car may be abandoned, or it left without being seen. Look whether it is there.</translation>
    </message>
    <message>
        <source>One of the bays was misread, or the car left it without being seen. Look which one it is in: drivers are shown both.</source>
        <translation>One of the bays was misread, or the car left it without being seen. Look which one it is in: drivers are shown both.</translation>
    </message>
    <message>
        <source>One answer names it several times. As free: %1, as taken: %2, as unknown: %3.</source>
        <extracomment>How often one answer names one bay, in different states</extracomment>
        <translation>One answer names it several times. As free: %1, as taken: %2, as unknown: %3.</translation>
    </message>
    <message>
        <source>Free bays as the guidance system counts them: %1. Of the bays themselves, free: %2, unknown: %3.</source>
        <extracomment>Three numbers of bays</extracomment>
        <translation>Free bays as the guidance system counts them: %1. Of the bays themselves, free: %2, unknown: %3.</translation>
    </message>
    <message>
        <source>Bays as the guidance system counts them: %1. Bays that it reports: %2.</source>
        <extracomment>Two numbers of bays</extracomment>
        <translation>Bays as the guidance system counts them: %1. Bays that it reports: %2.</translation>
    </message>
    <message>
        <source>%1 is reported as parked since %2, which is still to come.</source>
        <extracomment>%1 is a plate, %2 a time</extracomment>
        <translation>%1 is reported as parked since %2, which is still to come.</translation>
    </message>
    <message>
        <source>undid the last change</source>
        <translation>undid the last change</translation>
    </message>
    <message>
        <source>One plate is seen at once in: %1.</source>
        <extracomment>Of a plate that is not named; %1 is a list of bays</extracomment>
        <translation>One plate is seen at once in: %1.</translation>
    </message>
    <message>
        <source>A car is reported as parked since %1, which is still to come.</source>
        <extracomment>Of a car whose plate is not named; %1 is a time</extracomment>
        <translation>A car is reported as parked since %1, which is still to come.</translation>
    </message>
    <message>
        <source>A car has stood here for %1.</source>
        <extracomment>Of a car whose plate is not named; %1 is a duration such as &quot;41 days&quot;</extracomment>
        <translation>A car has stood here for %1.</translation>
    </message>
</context>
<context>
    <name>bayfinder::GaragePage</name>
    <message>
        <source>Free bays of each level</source>
        <translation>Free bays of each level</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>bays</source>
        <extracomment>Proposed name of a file, without its ending</extracomment>
        <translation>bays</translation>
    </message>
</context>
<context>
    <name>bayfinder::HistoryChart</name>
    <message>
        <source>Free bays over time</source>
        <translation>Free bays over time</translation>
    </message>
    <message>
        <source>Free bays</source>
        <translation>Free bays</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date below a chart</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>bayfinder::HistoryExportJob</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Free bays</source>
        <translation>Free bays</translation>
    </message>
    <message>
        <source>Bays</source>
        <translation>Bays</translation>
    </message>
</context>
<context>
    <name>bayfinder::HistoryPage</name>
    <message>
        <source>Levels in the chart</source>
        <translation>Levels in the chart</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: every answer of the garage&apos;s system is kept from now on.</source>
        <translation>Nothing is recorded yet: every answer of the garage&apos;s system is kept from now on.</translation>
    </message>
    <message>
        <source>Choose at least one level.</source>
        <translation>Choose at least one level.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Nothing was recorded in this time.</translation>
    </message>
    <message>
        <source>Free bays. Where a line is interrupted, nothing is known.</source>
        <translation>Free bays. Where a line is interrupted, nothing is known.</translation>
    </message>
    <message>
        <source>Free bays, mean of each day. Where a line is interrupted, nothing is known.</source>
        <translation>Free bays, mean of each day. Where a line is interrupted, nothing is known.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>free bays %1</source>
        <extracomment>Proposed name of a file, without its ending; %1 is a date</extracomment>
        <translation>free bays %1</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xport …</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Reading was cancelled.</translation>
    </message>
</context>
<context>
    <name>bayfinder::HitModel</name>
    <message>
        <source>as typed</source>
        <translation>as typed</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Bay</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 of %2 free</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Heading above times since when cars are parked</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Match</source>
        <extracomment>Heading: how well a car fits what was typed, or the state of a bay</extracomment>
        <translation>Match</translation>
    </message>
    <message>
        <source>typed %1, read %2</source>
        <extracomment>How a plate differs from what was typed</extracomment>
        <translation>typed %1, read %2</translation>
    </message>
    <message>
        <source>%1 was not typed</source>
        <translation>%1 was not typed</translation>
    </message>
    <message>
        <source>%1 is not on the plate</source>
        <translation>%1 is not on the plate</translation>
    </message>
    <message>
        <source>%1 and its neighbour are swapped</source>
        <translation>%1 and its neighbour are swapped</translation>
    </message>
    <message>
        <source>named by the garage&apos;s system</source>
        <translation>named by the garage&apos;s system</translation>
    </message>
    <message numerus="yes">
        <source>in %n bay(s)</source>
        <extracomment>Behind how well a car fits what was typed: it is seen in so many bays at once</extracomment>
        <translation>
            <numerusform>in %n bay</numerusform>
            <numerusform>in %n bays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayfinder::LevelPane</name>
    <message>
        <source>No map is configured.</source>
        <translation>No map is configured.</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Level:</translation>
    </message>
    <message>
        <source>−</source>
        <comment>button</comment>
        <extracomment>Signs on small buttons beside a plan</extracomment>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>+</source>
        <comment>button</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Whole level</source>
        <translation>Whole level</translation>
    </message>
    <message>
        <source>Show the whole level</source>
        <translation>Show the whole level</translation>
    </message>
</context>
<context>
    <name>bayfinder::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Print …</translation>
    </message>
    <message>
        <source>Save as P&amp;DF …</source>
        <translation>Save as P&amp;DF …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Export …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>&amp;Staff</source>
        <translation>&amp;Staff</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Bayfinder</source>
        <translation>&amp;About Bayfinder</translation>
    </message>
    <message>
        <source>%1 – Bayfinder</source>
        <extracomment>Title of the window; %1 is the name of the page</extracomment>
        <translation>%1 – Bayfinder</translation>
    </message>
    <message>
        <source>About Bayfinder</source>
        <translation>About Bayfinder</translation>
    </message>
    <message>
        <source>Bayfinder for attendants and operators, version %1</source>
        <extracomment>%1 is a version such as 0.1.0</extracomment>
        <translation>Bayfinder for attendants and operators, version %1</translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation>Export under way</translation>
    </message>
    <message>
        <source>A file is still being written.</source>
        <translation>A file is still being written.</translation>
    </message>
    <message>
        <source>If the program ends now, that file is not written.</source>
        <translation>If the program ends now, that file is not written.</translation>
    </message>
    <message>
        <source>&amp;End now</source>
        <translation>&amp;End now</translation>
    </message>
    <message>
        <source>&amp;Go on exporting</source>
        <translation>&amp;Go on exporting</translation>
    </message>
</context>
<context>
    <name>bayfinder::Moments</name>
    <message>
        <source>en</source>
        <extracomment>The code of this language, for dates: &quot;en&quot;, &quot;zh_CN&quot;</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Format of a date without year, see QLocale::toString(); Chinese: &quot;M月d日 dddd&quot;</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>today, %1</source>
        <extracomment>%1 is a time such as 14:05</extracomment>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <extracomment>%1 is a time such as 23:50</extracomment>
        <translation>yesterday, %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Format of a date, see QLocale::toString(); Chinese: &quot;M月d日&quot;</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>with the year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bayfinder::Page</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>bayfinder::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People who may sign in</source>
        <translation>People who may sign in</translation>
    </message>
    <message>
        <source>People are never deleted, because the log names them: disable whoever has left.</source>
        <translation>People are never deleted, because the log names them: disable whoever has left.</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Add …</translation>
    </message>
    <message>
        <source>&amp;Rename …</source>
        <translation>&amp;Rename …</translation>
    </message>
    <message>
        <source>New &amp;PIN …</source>
        <translation>New &amp;PIN …</translation>
    </message>
    <message>
        <source>Make &amp;operator</source>
        <translation>Make &amp;operator</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Disable</translation>
    </message>
    <message>
        <source>Make a&amp;ttendant</source>
        <translation>Make a&amp;ttendant</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Enable</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Entries that the log has already keep the old name.</source>
        <translation>Entries that the log has already keep the old name.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>New PIN for %1</translation>
    </message>
    <message>
        <source>The old PIN ends at once, and so does a wait after wrong PINs.</source>
        <translation>The old PIN ends at once, and so does a wait after wrong PINs.</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Set</translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <extracomment>What became of somebody: %1 is a name, %2 &quot;operator&quot; or &quot;attendant&quot;</extracomment>
        <translation>%1 is disabled.</translation>
    </message>
    <message>
        <source>%1 may sign in as %2.</source>
        <translation>%1 may sign in as %2.</translation>
    </message>
</context>
<context>
    <name>bayfinder::PeopleModel</name>
    <message>
        <source>disabled</source>
        <extracomment>Whether a person may sign in</extracomment>
        <translation>disabled</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>may sign in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>bayfinder::PeriodBar</name>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Sho&amp;w:</translation>
    </message>
    <message>
        <source>Day, or a day of the month or year</source>
        <translation>Day, or a day of the month or year</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
</context>
<context>
    <name>bayfinder::PersonForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Attendant: finds cars</source>
        <translation>Attendant: finds cars</translation>
    </message>
    <message>
        <source>Operator: may do everything</source>
        <translation>Operator: may do everything</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Role:</translation>
    </message>
    <message>
        <source>&amp;Present PIN:</source>
        <translation>&amp;Present PIN:</translation>
    </message>
    <message>
        <source>N&amp;ew PIN:</source>
        <translation>N&amp;ew PIN:</translation>
    </message>
    <message>
        <source>P&amp;IN:</source>
        <translation>P&amp;IN:</translation>
    </message>
    <message>
        <source>PIN a&amp;gain:</source>
        <translation>PIN a&amp;gain:</translation>
    </message>
    <message>
        <source>Enter the PIN that you have now.</source>
        <translation>Enter the PIN that you have now.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>The two PINs are not the same.</translation>
    </message>
</context>
<context>
    <name>bayfinder::PlanWidget</name>
    <message>
        <source>Plan of the level</source>
        <translation>Plan of the level</translation>
    </message>
</context>
<context>
    <name>bayfinder::QualityPage</name>
    <message>
        <source>Level, bay or words</source>
        <translation>Level, bay or words</translation>
    </message>
    <message>
        <source>Show only what has this in it</source>
        <translation>Show only what has this in it</translation>
    </message>
    <message>
        <source>Show only what is in this state</source>
        <translation>Show only what is in this state</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Export n&amp;otes …</source>
        <translation>Export n&amp;otes …</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>What does not fit</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <extracomment>How many rows the list shows; %1 of them of %n</extracomment>
        <translation>
            <numerusform>%1 of %n finding</numerusform>
            <numerusform>%1 of %n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>worklist</source>
        <translation>worklist</translation>
    </message>
    <message>
        <source>Nothing so far. What does not fit is listed when several answers agree.</source>
        <translation>Nothing so far. What does not fit is listed when several answers agree.</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xport …</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>A note was typed, but not saved.</source>
        <translation>A note was typed, but not saved.</translation>
    </message>
</context>
<context>
    <name>bayfinder::SaveBar</name>
    <message>
        <source>Restart no&amp;w</source>
        <translation>Restart no&amp;w</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <extracomment>Forget what was typed, and show again what the file has</extracomment>
        <translation>&amp;Revert</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>S&amp;ave</translation>
    </message>
    <message>
        <source>As in the file: %1</source>
        <translation>As in the file: %1</translation>
    </message>
    <message>
        <source>Changes are not saved.</source>
        <translation>Changes are not saved.</translation>
    </message>
    <message>
        <source>Changes are not saved, and some cannot be used.</source>
        <translation>Changes are not saved, and some cannot be used.</translation>
    </message>
    <message>
        <source>Saved. It takes effect when the program is started again.</source>
        <translation>Saved. It takes effect when the program is started again.</translation>
    </message>
</context>
<context>
    <name>bayfinder::SearchPane</name>
    <message>
        <source>Plate, bay or level</source>
        <translation>Plate, bay or level</translation>
    </message>
    <message>
        <source>Part of a plate, the number of a bay, or a level</source>
        <translation>Part of a plate, the number of a bay, or a level</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>Sear&amp;ch</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Type at least three characters of a plate, the number of a bay, or a level.</source>
        <translation>Type at least three characters of a plate, the number of a bay, or a level.</translation>
    </message>
    <message>
        <source>Type at least three characters of a plate.</source>
        <translation>Type at least three characters of a plate.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Searching …</translation>
    </message>
    <message>
        <source>Cars are not found now. Trying again …</source>
        <translation>Cars are not found now. Trying again …</translation>
    </message>
    <message>
        <source>There is more: type one more character.</source>
        <translation>There is more: type one more character.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>cars, bays and levels</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found, nor anything similar.</source>
        <translation>Nothing was found, nor anything similar.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
</context>
<context>
    <name>bayfinder::ServiceStatus</name>
    <message>
        <source>%1 Figures are from %2.</source>
        <extracomment>%1 says what is wrong, %2 is an age such as &quot;3 minutes ago&quot;</extracomment>
        <translation>%1 Figures are from %2.</translation>
    </message>
    <message>
        <source>Connected. Updated %1.</source>
        <extracomment>%1 is an age such as &quot;just now&quot;, &quot;3 minutes ago&quot;</extracomment>
        <translation>Connected. Updated %1.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connecting …</translation>
    </message>
</context>
<context>
    <name>bayfinder::ServiceTrouble</name>
    <message>
        <source>The garage&apos;s system cannot be reached.</source>
        <translation>The garage&apos;s system cannot be reached.</translation>
    </message>
    <message>
        <source>The garage&apos;s system did not answer in time.</source>
        <translation>The garage&apos;s system did not answer in time.</translation>
    </message>
    <message>
        <source>The garage&apos;s system refused the request. Check the connection&apos;s settings.</source>
        <translation>The garage&apos;s system refused the request. Check the connection&apos;s settings.</translation>
    </message>
    <message>
        <source>The garage&apos;s system does not have it.</source>
        <translation>The garage&apos;s system does not have it.</translation>
    </message>
    <message>
        <source>The garage&apos;s system was asked too often.</source>
        <translation>The garage&apos;s system was asked too often.</translation>
    </message>
    <message>
        <source>The garage&apos;s system answered with something that makes no sense.</source>
        <translation>The garage&apos;s system answered with something that makes no sense.</translation>
    </message>
    <message>
        <source>The connection to the garage&apos;s system is not secure.</source>
        <translation>The connection to the garage&apos;s system is not secure.</translation>
    </message>
    <message>
        <source>The settings of the connection cannot work.</source>
        <translation>The settings of the connection cannot work.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>The request was cancelled.</translation>
    </message>
</context>
<context>
    <name>bayfinder::SignInPanel</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Sign &amp;in</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>&amp;Make the first operator</source>
        <translation>&amp;Make the first operator</translation>
    </message>
    <message>
        <source>Welcome to Bayfinder</source>
        <translation>Welcome to Bayfinder</translation>
    </message>
    <message>
        <source>Nobody can sign in yet: this is the first start with this database. Choose your name and a PIN; you become the first operator, who adds everybody else.</source>
        <translation>Nobody can sign in yet: this is the first start with this database. Choose your name and a PIN; you become the first operator, who adds everybody else.</translation>
    </message>
    <message>
        <source>Nobody can sign in</source>
        <translation>Nobody can sign in</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>The demo&apos;s people are being made …</source>
        <translation>The demo&apos;s people are being made …</translation>
    </message>
    <message>
        <source>The name and the PIN do not belong together.</source>
        <translation>The name and the PIN do not belong together.</translation>
    </message>
    <message>
        <source>%1
Who may sign in stands in it, so the program cannot be used until that is solved. It looks again by itself. A car is found at the garage&apos;s kiosks meanwhile.</source>
        <extracomment>%1 is a sentence that says what is wrong</extracomment>
        <translation>%1
Who may sign in stands in it, so the program cannot be used until that is solved. It looks again by itself. A car is found at the garage&apos;s kiosks meanwhile.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for this name. Wait %1, until %2. Others may sign in.</source>
        <extracomment>%1 is such as &quot;1 minute 5 seconds&quot;, %2 a time such as 14:05:10</extracomment>
        <translation>Too many wrong PINs for this name. Wait %1, until %2. Others may sign in.</translation>
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
        <translation>%1 · printed %2, %3</translation>
    </message>
    <message>
        <source>Bay %1</source>
        <translation>Bay %1</translation>
    </message>
    <message>
        <source>Parked since %1</source>
        <translation>Parked since %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>bayfinder::SlipOutput</name>
    <message>
        <source>The slip</source>
        <translation>The slip</translation>
    </message>
    <message>
        <source>The printer does not take the slip.</source>
        <translation>The printer does not take the slip.</translation>
    </message>
    <message>
        <source>bay %1</source>
        <extracomment>Proposed name of a file, without its ending; %1 is the number of a bay. Never a plate: everybody reads the names of files</extracomment>
        <translation>bay %1</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Save the slip</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>Where the car is</source>
        <translation>Where the car is</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF documents</translation>
    </message>
</context>
<context>
    <name>bayfinder::StaffAccess</name>
    <message>
        <source>Sign &amp;out</source>
        <translation>Sign &amp;out</translation>
    </message>
    <message>
        <source>Change my &amp;PIN …</source>
        <translation>Change my &amp;PIN …</translation>
    </message>
    <message>
        <source>Peop&amp;le …</source>
        <translation>Peop&amp;le …</translation>
    </message>
    <message>
        <source>What is done is not logged at present. %1</source>
        <extracomment>%1 is one or two sentences</extracomment>
        <translation>What is done is not logged at present. %1</translation>
    </message>
</context>
<context>
    <name>bayfinder::StaffDesktop</name>
    <message>
        <source>The database was damaged. It is kept as %1, and a new one was begun.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>The database was damaged. It is kept as %1, and a new one was begun.</translation>
    </message>
    <message>
        <source>Reading the map …</source>
        <translation>Reading the map …</translation>
    </message>
    <message>
        <source>The map cannot be read: %1</source>
        <extracomment>%1 is a technical message</extracomment>
        <translation>The map cannot be read: %1</translation>
    </message>
    <message>
        <source>Another program found the database damaged, and began a new one. The old one is kept beside it.</source>
        <translation>Another program found the database damaged, and began a new one. The old one is kept beside it.</translation>
    </message>
</context>
<context>
    <name>bayfinder::StoreTrouble</name>
    <message>
        <source>The database is damaged: not everything in it can be read, and perhaps nothing can be recorded.</source>
        <translation>The database is damaged: not everything in it can be read, and perhaps nothing can be recorded.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked.</source>
        <translation>Another program keeps the database locked.</translation>
    </message>
    <message>
        <source>The database is of a later version of this program: nothing can be recorded.</source>
        <translation>The database is of a later version of this program: nothing can be recorded.</translation>
    </message>
    <message>
        <source>The database is another program&apos;s: nothing can be recorded.</source>
        <translation>The database is another program&apos;s: nothing can be recorded.</translation>
    </message>
    <message>
        <source>The database does not work as it should: nothing can be recorded.</source>
        <translation>The database does not work as it should: nothing can be recorded.</translation>
    </message>
    <message>
        <source>The disk is full: nothing can be recorded. Whoever is signed in still finds cars.</source>
        <translation>The disk is full: nothing can be recorded. Whoever is signed in still finds cars.</translation>
    </message>
    <message>
        <source>The database cannot be written: nothing can be recorded. Whoever is signed in still finds cars.</source>
        <translation>The database cannot be written: nothing can be recorded. Whoever is signed in still finds cars.</translation>
    </message>
</context>
<context>
    <name>bayfinder::Subject</name>
    <message>
        <source>%1, bay %2</source>
        <extracomment>%1 is the title of a level, %2 the number of a bay</extracomment>
        <translation>%1, bay %2</translation>
    </message>
    <message>
        <source>Parked since %1</source>
        <extracomment>%1 is a time such as &quot;today, 14:05&quot;</extracomment>
        <translation>Parked since %1</translation>
    </message>
</context>
<context>
    <name>bayfinder::TestPanel</name>
    <message>
        <source>Configuration</source>
        <extracomment>What a test of the connection looks at; the following, too</extracomment>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Asking the guidance system …</source>
        <translation>Asking the guidance system …</translation>
    </message>
    <message>
        <source>Tries what is in the form, whether it is saved or not.</source>
        <translation>Tries what is in the form, whether it is saved or not.</translation>
    </message>
    <message>
        <source>The form was changed since this test.</source>
        <translation>The form was changed since this test.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 failed.</source>
        <extracomment>%n: of the things that a test of the connection looks at; %1: how many these are</extracomment>
        <translation>
            <numerusform>%n of %1 failed.</numerusform>
            <numerusform>%n of %1 failed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is right.</source>
        <translation>Everything is right.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>What has not been answered yet, in a list of questions</extracomment>
        <translation>waiting</translation>
    </message>
    <message>
        <source>ok</source>
        <extracomment>The answer to one of several questions is as it should be</extracomment>
        <translation>ok</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>The answer to one of several questions is not as it should be</extracomment>
        <translation>failed</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>For those who hear the page. %1: what was tested, %2: &quot;ok&quot; or &quot;failed&quot;, %3: the message</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>The test was cancelled.</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>Cancel &amp;test</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Test connection</translation>
    </message>
</context>
<context>
    <name>bayfinder::VerifyBar</name>
    <message>
        <source>Verify the &amp;log</source>
        <translation>Verify the &amp;log</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>N&amp;ote this where nobody who uses this machine can change it:</source>
        <translation>N&amp;ote this where nobody who uses this machine can change it:</translation>
    </message>
    <message>
        <source>number and hash noted at the last verification, if there are any</source>
        <translation>number and hash noted at the last verification, if there are any</translation>
    </message>
    <message>
        <source>Number and hash noted at the last verification</source>
        <translation>Number and hash noted at the last verification</translation>
    </message>
    <message>
        <source>Only with them is it found that a log was cut back to an earlier end.</source>
        <translation>Only with them is it found that a log was cut back to an earlier end.</translation>
    </message>
    <message>
        <source>How much is verified</source>
        <translation>How much is verified</translation>
    </message>
    <message>
        <source>Number and hash of the last entry</source>
        <translation>Number and hash of the last entry</translation>
    </message>
    <message>
        <source>What was noted is a number, a space, and 64 digits and letters from a to f.</source>
        <translation>What was noted is a number, a space, and 64 digits and letters from a to f.</translation>
    </message>
    <message>
        <source>The verification was cancelled: nothing is known of the log.</source>
        <translation>The verification was cancelled: nothing is known of the log.</translation>
    </message>
</context>
<context>
    <name>bayfinder::WaitBar</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>bayfinder::WayGuide</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>bayfinder::WayPane</name>
    <message>
        <source>Without s&amp;teps</source>
        <translation>Without s&amp;teps</translation>
    </message>
    <message>
        <source>Levels of the way</source>
        <translation>Levels of the way</translation>
    </message>
    <message>
        <source>No map is configured.</source>
        <translation>No map is configured.</translation>
    </message>
    <message>
        <source>The way in words</source>
        <translation>The way in words</translation>
    </message>
    <message>
        <source>W&amp;ay from:</source>
        <translation>W&amp;ay from:</translation>
    </message>
    <message>
        <source>Choose a car or a bay to see where it is.</source>
        <translation>Choose a car or a bay to see where it is.</translation>
    </message>
    <message>
        <source>No way leads there from this kiosk.</source>
        <translation>No way leads there from this kiosk.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a length such as 40 m, %2 a time such as 2 minutes</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bayfinder::Wording</name>
    <message>
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>This takes too long</source>
        <translation>This takes too long</translation>
    </message>
    <message>
        <source>Very busy right now</source>
        <translation>Very busy right now</translation>
    </message>
    <message>
        <source>This screen is not admitted</source>
        <translation>This screen is not admitted</translation>
    </message>
    <message>
        <source>An answer we cannot read</source>
        <translation>An answer we cannot read</translation>
    </message>
    <message>
        <source>The garage&apos;s system cannot be reached. We keep trying by ourselves.</source>
        <translation>The garage&apos;s system cannot be reached. We keep trying by ourselves.</translation>
    </message>
    <message>
        <source>The garage&apos;s system did not answer in time. We keep trying by ourselves.</source>
        <translation>The garage&apos;s system did not answer in time. We keep trying by ourselves.</translation>
    </message>
    <message>
        <source>Many people are asking at once. We try again in a moment.</source>
        <translation>Many people are asking at once. We try again in a moment.</translation>
    </message>
    <message>
        <source>The garage&apos;s system does not accept this screen. Please ask the staff; they can search for you.</source>
        <translation>The garage&apos;s system does not accept this screen. Please ask the staff; they can search for you.</translation>
    </message>
    <message>
        <source>The garage&apos;s system answered with something we do not understand. Please try again or ask the staff.</source>
        <translation>The garage&apos;s system answered with something we do not understand. Please try again or ask the staff.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <extracomment>A floor of the garage; %1 is its code, such as &quot;01&quot; or &quot;B2&quot;</extracomment>
        <translation>Level %1</translation>
    </message>
    <message>
        <source>You typed %1, we read something else</source>
        <extracomment>Of a plate that is similar to what the driver typed; %1 and %2 are one character each</extracomment>
        <translation>You typed %1, we read something else</translation>
    </message>
    <message>
        <source>You typed %1, we read %2</source>
        <translation>You typed %1, we read %2</translation>
    </message>
    <message>
        <source>You left out one character</source>
        <extracomment>The plate has a character that the driver did not type</extracomment>
        <translation>You left out one character</translation>
    </message>
    <message>
        <source>You left out %1</source>
        <translation>You left out %1</translation>
    </message>
    <message>
        <source>You typed %1, we read nothing there</source>
        <extracomment>The driver typed a character that the plate does not have</extracomment>
        <translation>You typed %1, we read nothing there</translation>
    </message>
    <message>
        <source>Several characters differ</source>
        <translation>Several characters differ</translation>
    </message>
</context>
</TS>
