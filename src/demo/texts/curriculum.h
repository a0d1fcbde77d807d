#pragma once
// Curricula (учебные планы): what is taught to a grade, how many hours a week, and by whom.

#include <string>
#include <vector>

#include "domain/classes/classes.h"

namespace letopis::demo {

/// A place of a timetable that the content gives by hand.
struct FixedPlace {
    int weekday = 1;
    int slot_no = 1;
};

/// Строка учебного плана: one subject of one grade.
struct CurriculumLine {
    std::string subject_title;
    std::string short_title;
    std::string code;        ///< Of its topics: topics/<family>-<grade>-<code>.txt.
    std::string speciality;  ///< Of staff.txt: who teaches it.
    int weekly_lessons = 0;
    Scale scale = Scale::five_point;
    bool in_halves = false;          ///< The class is taught in two subgroups at the same time.
    bool doubled = false;            ///< Two lessons on end.
    bool not_first = false;          ///< Never the first lesson of a day.
    std::vector<int> periods;        ///< Numbers of the periods it is taught in; empty: all.
    std::vector<FixedPlace> places;  ///< Empty where the timetable is to be found.
};

/// In order of the curriculum. `grade` is the class, the course or the year of study.
std::vector<CurriculumLine> curriculum_of(ProgrammeFamily family, int grade);

/// Every subject of the family once, in order of the curriculum: its title and its short title.
struct SubjectTitle {
    std::string title;
    std::string short_title;
};
std::vector<SubjectTitle> subjects_of(ProgrammeFamily family);

/// The file of topics of this line. There is always one.
std::string topics_file(ProgrammeFamily family, int grade, const std::string& code);

/// A line of staff.txt.
struct Speciality {
    std::string code;
    std::string position;  ///< "учитель физики"
    int women_of_hundred = 50;
    std::vector<std::string> rooms;
};
std::vector<Speciality> specialities();

}  // namespace letopis::demo
