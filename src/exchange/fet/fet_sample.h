#pragma once
// A small true FET file for the tests, with places where a test may spoil it.

#include <string>

namespace letopis {

inline constexpr const char* sample_fet_text = R"(<?xml version="1.0" encoding="UTF-8"?>
<fet version="6.8.5">
<Mode>Official</Mode>
<Institution_Name>Школа</Institution_Name>
<Days_List>
<Number_of_Days>5</Number_of_Days>
<Day><Name>Понедельник</Name></Day>
<Day><Name>Вторник</Name></Day>
<Day><Name>Среда</Name></Day>
<Day><Name>Четверг</Name></Day>
<Day><Name>Пятница</Name></Day>
</Days_List>
<Hours_List>
<Number_of_Hours>3</Number_of_Hours>
<Hour><Name>08:30</Name></Hour>
<Hour><Name>09:25</Name></Hour>
<Hour><Name>10:30</Name></Hour>
</Hours_List>
<Subjects_List>
<Subject><Name>Алгебра</Name><Comments></Comments></Subject>
<Subject><Name>Иностранный язык</Name><Comments></Comments></Subject>
</Subjects_List>
<Teachers_List>
<Teacher><Name>Иванова М.П.</Name></Teacher>
<Teacher><Name>Ёжикова</Name></Teacher>
</Teachers_List>
<Students_List>
<Year><Name>5А</Name><Number_of_Students>25</Number_of_Students>
<Group><Name>5А-1</Name><Number_of_Students>12</Number_of_Students></Group>
<Group><Name>5А-2</Name><Number_of_Students>13</Number_of_Students></Group>
</Year>
<Year><Name>5Б</Name><Number_of_Students>24</Number_of_Students></Year>
</Students_List>
<Activities_List>
<Activity><Teacher>Иванова М.П.</Teacher><Subject>Алгебра</Subject><Students>5А</Students>
<Duration>2</Duration><Total_Duration>2</Total_Duration><Id>1</Id>
<Activity_Group_Id>0</Activity_Group_Id><Active>true</Active></Activity>
<Activity><Teacher>Ёжикова</Teacher><Subject>Иностранный язык</Subject><Students>5А-1</Students>
<Duration>1</Duration><Total_Duration>1</Total_Duration><Id>2</Id>
<Activity_Group_Id>0</Activity_Group_Id><Active>true</Active></Activity>
<Activity><Teacher>Иванова М.П.</Teacher><Subject>Алгебра</Subject><Students>5Б</Students>
<Duration>1</Duration><Total_Duration>1</Total_Duration><Id>3</Id>
<Activity_Group_Id>0</Activity_Group_Id><Active>true</Active></Activity>
</Activities_List>
<Rooms_List>
<Room><Name>101</Name><Building></Building><Capacity>30</Capacity></Room>
<Room><Name>102</Name><Building></Building><Capacity>30</Capacity></Room>
</Rooms_List>
<Time_Constraints_List>
<ConstraintBasicCompulsoryTime></ConstraintBasicCompulsoryTime>
<ConstraintActivityPreferredStartingTime><Weight_Percentage>100</Weight_Percentage>
<Activity_Id>1</Activity_Id><Preferred_Day>Понедельник</Preferred_Day>
<Preferred_Hour>08:30</Preferred_Hour><Permanently_Locked>false</Permanently_Locked>
<Active>true</Active></ConstraintActivityPreferredStartingTime>
<ConstraintActivityPreferredStartingTime><Weight_Percentage>100</Weight_Percentage>
<Activity_Id>2</Activity_Id><Preferred_Day>Понедельник</Preferred_Day>
<Preferred_Hour>10:30</Preferred_Hour><Permanently_Locked>true</Permanently_Locked>
<Active>true</Active></ConstraintActivityPreferredStartingTime>
<ConstraintActivityPreferredStartingTime><Weight_Percentage>100</Weight_Percentage>
<Activity_Id>3</Activity_Id><Preferred_Day>Вторник</Preferred_Day>
<Preferred_Hour>08:30</Preferred_Hour><Permanently_Locked>false</Permanently_Locked>
<Active>true</Active></ConstraintActivityPreferredStartingTime>
</Time_Constraints_List>
<Space_Constraints_List>
<ConstraintActivityPreferredRoom><Weight_Percentage>100</Weight_Percentage>
<Activity_Id>1</Activity_Id><Room>101</Room><Active>true</Active></ConstraintActivityPreferredRoom>
<ConstraintActivityPreferredRoom><Weight_Percentage>100</Weight_Percentage>
<Activity_Id>2</Activity_Id><Room>102</Room><Active>true</Active></ConstraintActivityPreferredRoom>
</Space_Constraints_List>
</fet>
)";

/// Two classes of two groups; three lessons placed in a week of five days and three hours.
inline std::string sample_fet() { return sample_fet_text; }

/// The text with the first `from` replaced; a test that spoils nothing fails at once.
inline std::string with(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) return "the sample does not hold: " + from;
    return text.replace(at, from.size(), to);
}

}  // namespace letopis
