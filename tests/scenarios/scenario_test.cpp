// All scenarios on the rules themselves, and what the language of scenarios promises.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "scenarios/memory_rig.h"
#include "scenarios/play.h"
#include "scenarios/scenario_files.h"

namespace letopis::scenarios {
namespace {

const std::size_t registered =
    register_scenarios("Rules", [] { return std::make_unique<MemoryRig>(); });

TEST(ScenarioLanguage, AtLeastTwentyStoriesAreTold) { EXPECT_GE(registered, 20u); }

const std::string beginning =
    "# О чём\n"
    "evidence: JRN-11\n"
    "time 2026-09-14 12:00\n"
    "class 8Б\n"
    "course алгебра in 8Б by Петрова\n"
    "student Иванов in 8Б\n"
    "lesson У1 алгебра 2026-09-14 3\n";

std::vector<Failure> failures_of(const std::string& end) {
    const ReadScenario read = read_scenario("проба", beginning + end);
    EXPECT_EQ(read.error, "");
    MemoryRig rig;
    return play(read.scenario, rig);
}

std::string only_failure(const std::string& end) {
    const auto failures = failures_of(end);
    if (failures.size() != 1) return "(" + std::to_string(failures.size()) + " ошибок)";
    return std::to_string(failures[0].line) + ": " + failures[0].words;
}

TEST(ScenarioLanguage, AStoryThatGoesAsWrittenHasNoFailures) {
    EXPECT_TRUE(failures_of("Петрова records Иванов У1 5 -> recorded\n").empty());
}

TEST(ScenarioLanguage, AnotherOutcomeIsAFailureAtItsLine) {
    EXPECT_EQ(only_failure("Петрова records Иванов У1 6 -> recorded\n"),
              "8: ждали «recorded», вышло «refused mark_out_of_scale»");
    EXPECT_EQ(only_failure("Петрова records Иванов У1 5 -> refused version_conflict\n"),
              "8: ждали «refused version_conflict», вышло «recorded»");
}

TEST(ScenarioLanguage, WhatIsSeenIsCompared) {
    EXPECT_EQ(only_failure("Петрова records Иванов У1 5 -> recorded\n"
                           "Петрова opens journal алгебра -> shown\n"
                           "shows cell Иванов У1: 4\n"),
              "10: ждали «4», видно «5»");
}

TEST(ScenarioLanguage, AnUnknownNameIsAFaultOfTheFile) {
    EXPECT_EQ(only_failure("Петрова records Сидоров У1 5 -> recorded\n"),
              "8: человек «Сидоров» не введён");
    EXPECT_EQ(only_failure("Сидоров records Иванов У1 5 -> recorded\n"),
              "8: не понято: «Сидоров records Иванов У1 5»");
}

TEST(ScenarioLanguage, AnActWithoutAnOutcomeIsAFaultOfTheFile) {
    EXPECT_EQ(only_failure("Петрова records Иванов У1 5\n"), "8: не сказано, чем кончилось (-> …)");
}

TEST(ScenarioLanguage, TimeDoesNotGoBack) {
    EXPECT_EQ(only_failure("time 2026-09-13 12:00\n"), "8: время идёт только вперёд");
}

TEST(ScenarioLanguage, AFileSaysWhatItProves) {
    EXPECT_EQ(read_scenario("проба", "# О чём\nclass 8Б\n").error, "нет строки «evidence: …»");
    EXPECT_THAT(
        read_scenario("проба", "# О чём\nevidence: JRN-11, ORD-1.4.1-b\n").scenario.evidence,
        ::testing::ElementsAre("JRN-11", "ORD-1.4.1-b"));
    EXPECT_EQ(read_scenario("проба", "# О чём\nevidence: JRN-11\nclass \"8\n").error,
              "строка 3: кавычка не закрыта");
}

}  // namespace
}  // namespace letopis::scenarios
