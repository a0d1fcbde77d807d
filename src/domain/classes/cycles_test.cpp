// Cycles of the vocational curriculum (VOC-09): what the codes of disciplines name.
#include "domain/classes/cycles.h"

#include <gtest/gtest.h>

#include <vector>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using enum CurriculumCycle;
using testing::id_of;

Subject subject(std::string title, SubjectKind kind = SubjectKind::subject) {
    return {.subject_id = id_of<SubjectId>(1), .title = std::move(title), .kind = kind};
}

// Evidence: VOC-09. Titles of the demo's curriculum and of a real medical college.
TEST(Cycles, ACodeNamesItsCycle) {
    EXPECT_EQ(cycle_of_code("ОУП.07 Математика"), general_education);
    EXPECT_EQ(cycle_of_code("ОУД.03 Математика"), general_education);
    EXPECT_EQ(cycle_of_code("оуд 03. математика"), general_education);
    EXPECT_EQ(cycle_of_code("БД.01 Русский язык"), general_education);
    EXPECT_EQ(cycle_of_code("ОД.05 География"), general_education);
    EXPECT_EQ(cycle_of_code("СГ.02 Иностранный язык в профессиональной деятельности"), social);
    EXPECT_EQ(cycle_of_code("ОГСЭ.01 Основы философии"), social);
    EXPECT_EQ(cycle_of_code("ЕН.01 Математика"), science);
    EXPECT_EQ(cycle_of_code("ОП.06 Основы проектирования баз данных"), general_professional);
    EXPECT_EQ(cycle_of_code("ОПЦ-03 Фармакология"), general_professional);
    EXPECT_EQ(cycle_of_code("ОП.В.01 Основы бережливого производства"), general_professional);
    EXPECT_EQ(cycle_of_code("МДК.01.01 Разработка программных модулей"), professional_module);
    EXPECT_EQ(cycle_of_code("ПМ 02. МДК 02. 01 С/п в акушерстве"), professional_module);
    EXPECT_EQ(cycle_of_code("ПМ 03.01 Основы мед.знаний"), professional_module);
    EXPECT_EQ(cycle_of_code("УП.01 Учебная практика"), professional_module);
    EXPECT_EQ(cycle_of_code("ПП.02 Производственная практика"), professional_module);
    EXPECT_EQ(cycle_of_code("ПДП Преддипломная практика"), professional_module);
}

TEST(Cycles, ATitleWithoutACodeNamesNone) {
    for (const char* title :
         {"", "Математика", "ОБЖ", "Право", "Иностранный язык 1", "С/п в хирургии", "Эстетика",
          "Основы лат. языка", "Опека 1", "ПДД 1", "ОП", "Ен", "с/п в дерматологии и венерологии",
          "Здоровый человек и его окружение", "Физическая культура 4", "Оп. и"})
        EXPECT_EQ(cycle_of_code(title), std::nullopt) << title;
}

TEST(Cycles, WhatWasSetGoesBeforeTheCodeAndTheCodeBeforeTheKind) {
    const std::vector<SubjectCycle> set{{id_of<SubjectId>(2), science, 5},
                                        {id_of<SubjectId>(1), general_education, 7}};
    EXPECT_EQ(cycle_of(subject("ОП.01 Математика"), set), general_education);
    EXPECT_EQ(cycle_of(subject("ОП.01 Математика", SubjectKind::practice), {}),
              general_professional);
    EXPECT_EQ(cycle_of(subject("Математика"), {}), general_professional);
    EXPECT_EQ(cycle_of(subject("Участие в лечении", SubjectKind::module), {}), professional_module);
    EXPECT_EQ(cycle_of(subject("Диетология", SubjectKind::interdisciplinary_course), {}),
              professional_module);
    EXPECT_EQ(cycle_of(subject("Практика в больнице", SubjectKind::practice), {}),
              professional_module);
    EXPECT_EQ(cycle_of(subject("Нормоконтроль", SubjectKind::elective), {}), general_professional);
}

TEST(Cycles, EachHasItsTitle) {
    EXPECT_EQ(cycle_title(general_education), "Общеобразовательные дисциплины");
    EXPECT_EQ(cycle_title(social), "Социально-гуманитарный цикл");
    EXPECT_EQ(cycle_title(science), "Математический и естественно-научный цикл");
    EXPECT_EQ(cycle_title(general_professional), "Общепрофессиональный цикл");
    EXPECT_EQ(cycle_title(professional_module), "Профессиональный цикл");
}

}  // namespace
}  // namespace letopis
