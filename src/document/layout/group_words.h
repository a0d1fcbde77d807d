#pragma once
// What printed forms call a study group, its journal and its people: a school has classes, a
// college groups, additional education associations (объединения).

#include <string>

#include "domain/classes/classes.h"

namespace letopis {

/// «5 «А» класс», «группа ИС-11», «объединение «Хореография, 1 год обучения»».
std::string group_called(ProgrammeFamily family, const std::string& title);
/// «5 «А» класса», «группы ИС-11», «объединения «Хореография, 1 год обучения»».
std::string of_group(ProgrammeFamily family, const std::string& title);
/// «Классный журнал», «Журнал учебных занятий», «Журнал учёта работы объединения».
std::string journal_called(ProgrammeFamily family);
/// «Классный руководитель», «Куратор», «Руководитель объединения».
std::string lead_called(ProgrammeFamily family);
/// «Учитель», «Преподаватель», «Педагог».
std::string teacher_called(ProgrammeFamily family);

}  // namespace letopis
