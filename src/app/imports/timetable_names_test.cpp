// Names of a timetable file are said to be those of known people, subjects and groups.
#include "app/imports/timetable_names.h"

#include <gmock/gmock.h>

#include <set>

#include <set>

#include "app/imports/import_timetable.h"
#include "app/imports/known_school_fold.h"
#include "exchange/fet/fet_sample.h"

namespace letopis {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const Instant now = moscow_instant(Date{2026, 8, 20}, {600});

TimetableImport import_of(const std::string& text) {
    NoProgress silent;
    auto plan = read_school_plan(as_bytes(text), {}, silent);
    EXPECT_TRUE(plan) << plan.error().message();
    return {.plan = *std::move(plan),
            .file_name = "школа.fet",
            .year = usual_year(ProgrammeFamily::general, 2026)};
}

Result<ImportDecision> decide(const KnownSchool& school, const TimetableImport& import) {
    SeededRandom random{7};
    return decide_import_timetable(school, import, now, random);
}

/// Which has the sample's year, and somebody with another name for each of its names.
class NamesOfATimetable : public ::testing::Test {
protected:
    NamesOfATimetable() {
        SchoolFold{school_}.take(decide(school_, import_of(sample_fet()))->entries);
        import_ = import_of(renamed(sample_fet()));
    }
    static std::string renamed(std::string text) {
        for (const auto& [from, to] :
             {std::pair{"Алгебра", "Алг."}, std::pair{"Ёжикова", "Ежикова Ольга"},
              std::pair{"5Б", "5 бэ"}})
            for (std::size_t at = text.find(from); at != std::string::npos;
                 at = text.find(from, at))
                text.replace(at, std::string_view{from}.size(), to), at += 1;
        return text;
    }
    std::string id_of_person(const std::string& last_name) {
        for (const KnownPerson& one : school_.persons)
            if (one.person.last_name == last_name) return one.person.person_id.text();
        return "";
    }
    std::string id_of_subject(const std::string& title) {
        for (const Subject& one : school_.subjects)
            if (one.title == title) return one.subject_id.text();
        return "";
    }
    std::string id_of_group(const std::string& title) {
        for (const StudyGroup& one : school_.groups)
            if (one.title == title) return one.study_group_id.text();
        return "";
    }
    std::string refused(std::vector<ChosenName> chosen) {
        import_.chosen = std::move(chosen);
        const auto decision = decide(school_, import_);
        return decision ? "" : decision.error().message();
    }

    KnownSchool school_;
    TimetableImport import_;
};

// Evidence: INT-04.
TEST_F(NamesOfATimetable, WhatWasChosenAddsNothing) {
    import_.chosen = {{FileNameKind::subject, "Алг.", id_of_subject("Алгебра")},
                      {FileNameKind::study_group, "5 бэ", id_of_group("5Б")}};
    const auto decision = decide(school_, import_);
    ASSERT_TRUE(decision) << decision.error().message();
    EXPECT_THAT(decision->entries, IsEmpty());
    std::vector<std::string> told;
    for (const ImportRow& row : decision->summary.rows)
        if (!row.about.empty()) told.push_back(row.title + " — " + row.about);
    EXPECT_THAT(told, ElementsAre("Алгебра — в файле: Алг.", "5Б — в файле: 5 бэ"));
}

TEST_F(NamesOfATimetable, WithoutAChoiceTheyAreNew) {
    const auto names = names_of_file(school_, import_.plan, {});
    std::vector<std::string> unknown;
    for (const UnknownName& one : names.unknown) unknown.push_back(one.name);
    EXPECT_THAT(unknown, ElementsAre("Алг.", "5 бэ")) << "initials and ё are understood";
    EXPECT_FALSE(names.known.empty());
    EXPECT_FALSE(decide(school_, import_)->entries.empty());
    const ChosenName chosen{FileNameKind::subject, "Алг.", id_of_subject("Алгебра")};
    EXPECT_EQ(names_of_file(school_, import_.plan, {&chosen, 1}).unknown.at(0).known_id,
              chosen.known_id);
    const auto known = names_of_file(school_, import_of(sample_fet()).plan, {});
    EXPECT_THAT(known.unknown, IsEmpty());
    EXPECT_THAT(known.known, IsEmpty()) << "nothing is to be chosen";
}

TEST_F(NamesOfATimetable, OneOfTwoNamesakesIsChosen) {
    school_.persons.clear();
    school_.persons.push_back({.person = {.person_id = PersonId{IdBytes{9}},
                                          .last_name = "Иванова",
                                          .first_name = "Мария",
                                          .patronymic = "Павловна"}});
    school_.persons.push_back({.person = {.person_id = PersonId{IdBytes{8}},
                                          .last_name = "Иванова",
                                          .first_name = "Майя",
                                          .patronymic = "Павловна"}});
    import_ = import_of(sample_fet());
    ASSERT_FALSE(decide(school_, import_)) << "it may be either";
    EXPECT_EQ(names_of_file(school_, import_.plan, {}).unknown.at(0).name, "Иванова М.П.");
    import_.chosen = {{FileNameKind::teacher, "Иванова М.П.", PersonId{IdBytes{9}}.text()}};
    const auto decision = decide(school_, import_);
    ASSERT_TRUE(decision) << decision.error().message();
    std::set<PersonId> teachers;
    for (const EntryBody& body : decision->entries)
        if (const auto* fact = std::get_if<CourseTeacherAssigned>(&body))
            teachers.insert(fact->course_teacher.teacher_id);
    EXPECT_TRUE(teachers.contains(PersonId{IdBytes{9}}));
    EXPECT_FALSE(teachers.contains(PersonId{IdBytes{8}}));
}

// Evidence: INT-04. Her surname and an initial do not tell her from other mothers: she is chosen.
TEST_F(NamesOfATimetable, ATeacherMayHaveAChildInTheSchool) {
    const auto mother = [](std::uint8_t number, std::string last_name) {
        KnownPerson one{.person = {.person_id = PersonId{IdBytes{number}},
                                   .last_name = std::move(last_name),
                                   .first_name = "Мария",
                                   .patronymic = "Павловна"}};
        one.children.push_back({.guardian_id = one.person.person_id});
        return one;
    };
    school_.persons = {mother(9, "Иванова"), mother(8, "Сорокина")};
    import_ = import_of(sample_fet());
    std::vector<std::string> offered;
    for (const KnownName& one : names_of_file(school_, import_.plan, {}).known)
        if (one.kind == FileNameKind::teacher) offered.push_back(one.title);
    EXPECT_THAT(offered, ElementsAre("Иванова Мария Павловна")) << "not every mother";
    import_.chosen = {{FileNameKind::teacher, "Иванова М.П.", PersonId{IdBytes{9}}.text()}};
    EXPECT_TRUE(decide(school_, import_)) << "who is offered is taken";
    EXPECT_THAT(refused({{FileNameKind::teacher, "Иванова М.П.", PersonId{IdBytes{8}}.text()}}),
                HasSubstr("не работник"))
        << "and nobody else";
}

TEST_F(NamesOfATimetable, WhatCannotBeMeantIsRefused) {
    const std::string algebra = id_of_subject("Алгебра");
    EXPECT_THAT(refused({{FileNameKind::subject, "Химия", algebra}}), HasSubstr("«Химия»"));
    EXPECT_THAT(refused({{FileNameKind::subject, "Алг.", "нет"}}), HasSubstr("такого предмета"));
    EXPECT_THAT(refused({{FileNameKind::subject, "Алг.", algebra},
                         {FileNameKind::subject, "Алг.", algebra}}),
                HasSubstr("дважды"));
    EXPECT_THAT(refused({{FileNameKind::teacher, "Ежикова Ольга", algebra}}),
                HasSubstr("не работник"));
    EXPECT_THAT(refused({{FileNameKind::study_group, "5 бэ", id_of_group("5А-1")}}),
                HasSubstr("классу отвечает класс"));
}

TEST_F(NamesOfATimetable, OneCourseDoesNotStandTwice) {
    const std::string algebra = id_of_subject("Алгебра");
    import_.chosen = {{FileNameKind::subject, "Алг.", algebra},
                      {FileNameKind::study_group, "5 бэ", id_of_group("5А")}};
    const auto decision = decide(school_, import_);
    ASSERT_FALSE(decision);
    EXPECT_THAT(decision.error().refusal().items.front().place, HasSubstr("дважды"));
}

}  // namespace
}  // namespace letopis
