#include "document/layout/group_words.h"

namespace letopis {
namespace {

struct GroupWords {
    const char* before;  ///< The group's title, nominative.
    const char* before_of;
    const char* after;
    const char* after_of;
    const char* journal;
    const char* lead;
    const char* teacher;
};

const GroupWords& words_of(ProgrammeFamily family) {
    static constexpr GroupWords school{
        "", "", " класс", " класса", "Классный журнал", "Классный руководитель", "Учитель"};
    static constexpr GroupWords college{"группа ", "группы ",      "", "", "Журнал учебных занятий",
                                        "Куратор", "Преподаватель"};
    static constexpr GroupWords association{"объединение «",
                                            "объединения «",
                                            "»",
                                            "»",
                                            "Журнал учёта работы объединения",
                                            "Руководитель объединения",
                                            "Педагог"};
    switch (family) {
        case ProgrammeFamily::general:
            return school;
        case ProgrammeFamily::vocational:
            return college;
        case ProgrammeFamily::additional:
            return association;
    }
    return school;
}

}  // namespace

std::string group_called(ProgrammeFamily family, const std::string& title) {
    return words_of(family).before + title + words_of(family).after;
}

std::string of_group(ProgrammeFamily family, const std::string& title) {
    return words_of(family).before_of + title + words_of(family).after_of;
}

std::string journal_called(ProgrammeFamily family) { return words_of(family).journal; }

std::string lead_called(ProgrammeFamily family) { return words_of(family).lead; }

std::string teacher_called(ProgrammeFamily family) { return words_of(family).teacher; }

}  // namespace letopis
