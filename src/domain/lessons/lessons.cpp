#include "domain/lessons/lessons.h"

#include <array>

namespace letopis {
namespace {

struct WorkTypeRow {
    std::string_view title;
    std::string_view short_title;
    int weight_hundredths;
    int marks;  ///< How many marks one work may carry in one cell.
};

// Weights: requirements e.2, suggested seed weights.
constexpr std::array<WorkTypeRow, names_of(WorkType{}).size()> work_types{{
    {"Работа на уроке", "Ур", 100, 1},
    {"Домашняя работа", "Д/з", 100, 1},
    {"Ответ на уроке", "Отв", 100, 1},
    {"Самостоятельная работа", "С/р", 200, 1},
    {"Контрольная работа", "К/р", 300, 1},
    {"Диктант", "Дикт", 200, 2},
    {"Сочинение", "Соч", 300, 2},
    {"Изложение", "Изл", 300, 2},
    {"Тест", "Тест", 200, 1},
    {"Практическая работа", "П/р", 200, 1},
    {"Лабораторная работа", "Л/р", 200, 1},
    {"Проект", "Пр", 300, 1},
    {"Реферат, доклад", "Реф", 100, 1},
    {"Зачёт", "Зач", 300, 1},
    {"Чтение наизусть", "Наиз", 100, 1},
    {"Промежуточная аттестация", "Атт", 0, 1},
}};

const WorkTypeRow& row_of(WorkType type) { return work_types[static_cast<std::size_t>(type)]; }

}  // namespace

int default_weight_hundredths(WorkType type) { return row_of(type).weight_hundredths; }
std::string_view work_type_title(WorkType type) { return row_of(type).title; }
std::string_view work_type_short(WorkType type) { return row_of(type).short_title; }
bool allows_two_marks(WorkType type) { return row_of(type).marks == 2; }

const Work* Lesson::work(int work_no) const {
    for (const Work& work : works)
        if (work.work_no == work_no) return &work;
    return nullptr;
}

}  // namespace letopis
