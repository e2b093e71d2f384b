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
        <translation>%1, %2</translation>
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
    <name>bayfinder::WayGuide</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
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
