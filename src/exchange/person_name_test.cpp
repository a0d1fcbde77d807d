#include "exchange/person_name.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

using N = PersonName;

TEST(PersonNames, AreTakenApartAsWritten) {
    EXPECT_EQ(split_person_name("Иванова Мария Петровна"), (N{"Иванова", "Мария", "Петровна"}));
    EXPECT_EQ(split_person_name("Мария Петровна Иванова"), (N{"Иванова", "Мария", "Петровна"}));
    EXPECT_EQ(split_person_name("Лещенко А.Е."), (N{"Лещенко", "А.", "Е."}));
    EXPECT_EQ(split_person_name("Степанова Г.П"), (N{"Степанова", "Г.", "П."}));
    EXPECT_EQ(split_person_name("М. П. Иванова"), (N{"Иванова", "М.", "П."}));
    EXPECT_EQ(split_person_name("В.Йорданова"), (N{"Йорданова", "В.", ""}));
    EXPECT_EQ(split_person_name("Цв.Евтимова"), (N{"Евтимова", "Цв.", ""}));
    EXPECT_EQ(split_person_name("Зоя Дичева"), (N{"Дичева", "Зоя", ""}));
    EXPECT_EQ(split_person_name("Петрова  Анна"), (N{"Петрова", "Анна", ""}));
    EXPECT_EQ(split_person_name("Ёжикова"), (N{"Ёжикова", "", ""}));
    EXPECT_EQ(split_person_name("Мамедов Али Гасан оглы"), (N{"Мамедов", "Али", "Гасан оглы"}));
    EXPECT_EQ(split_person_name("Петров-Водкин Кузьма Сергеевич"),
              (N{"Петров-Водкин", "Кузьма", "Сергеевич"}));
    EXPECT_EQ(split_person_name("Ким Сергей Ильич"), (N{"Ким", "Сергей", "Ильич"}));
}

TEST(PersonNames, YoAndYeAreOneLetterForNamesakes) {
    EXPECT_EQ(folded_name({"Ёжикова", "Алёна", "Петровна"}),
              folded_name({"ежикова", "Алена", "ПЕТРОВНА"}));
    EXPECT_NE(folded_name({"Иванов", "Иван", ""}), folded_name({"Иванов", "", "Иван"}));
}

}  // namespace
}  // namespace letopis
