// Which questions are sent along with which, without any database.

#include "database/postgres/foresight.h"

#include <gtest/gtest.h>

namespace letopis::database {
namespace {

struct Question {
    std::string name;
};

class Looking : public ::testing::Test {
protected:
    using Sight = Foresight<Question, std::string>;
    using Values = Sight::Values;

    /// Asks as a connection does, the database answering with the question's words. Tells what was
    /// sent for it: its own name and those sent along, or nothing where the answer was there.
    std::string ask(Question& question, const Values& values) {
        if (const auto known = sight_.take(&question, values)) {
            EXPECT_EQ(*known, words(question, values));
            return "";
        }
        std::string sent = question.name;
        for (const auto& one : sight_.ask(&question, values)) {
            sent += "+" + one.question->name;
            sight_.keep(one.question, one.values, words(*one.question, one.values));
        }
        return sent;
    }
    static std::string words(const Question& question, const Values& values) {
        std::string text = question.name;
        for (const std::string& value : values) text += " " + value;
        return text;
    }

    Sight sight_;
    Question marks_{"marks"};
    Question absences_{"absences"};
    Question comments_{"comments"};
    const Values first_week_{"7", "Ivanov", "2026-09-01", "2026-09-07"};
    const Values second_week_{"7", "Petrova", "2026-09-08", "2026-09-14"};
};

TEST_F(Looking, WhatFollowedOnceIsSentAlongAndIsGivenWhenItIsAskedFor) {
    sight_.begin_look();
    EXPECT_EQ(ask(marks_, first_week_), "marks");
    EXPECT_EQ(ask(absences_, first_week_), "absences");
    EXPECT_EQ(ask(comments_, first_week_), "comments");
    sight_.begin_look();
    EXPECT_EQ(ask(marks_, second_week_), "marks+absences+comments");
    EXPECT_EQ(ask(absences_, second_week_), "");
    EXPECT_EQ(ask(comments_, second_week_), "");
}

TEST_F(Looking, AnAnswerIsForItsOwnValuesAndItsOwnLook) {
    sight_.begin_look();
    ask(marks_, first_week_);
    ask(absences_, first_week_);
    sight_.begin_look();
    EXPECT_EQ(ask(marks_, first_week_), "marks+absences");
    EXPECT_EQ(ask(absences_, second_week_), "absences") << "of another student";
    sight_.begin_look();
    EXPECT_EQ(ask(absences_, first_week_), "absences") << "the state may be another one";
}

TEST_F(Looking, AnAnswerIsGivenOnce) {
    sight_.begin_look();
    ask(marks_, first_week_);
    ask(absences_, first_week_);
    sight_.begin_look();
    ask(marks_, first_week_);
    EXPECT_EQ(ask(absences_, first_week_), "");
    EXPECT_EQ(ask(absences_, first_week_), "absences");
}

TEST_F(Looking, ValuesAreFoundByThemselvesInWhateverOrder) {
    const auto turned = [](const Values& week) {
        return Values{week[0], week[3], week[2], week[1]};
    };
    sight_.begin_look();
    ask(marks_, first_week_);
    ask(absences_, turned(first_week_));
    ask(comments_, {"7", "Ivanov"});
    sight_.begin_look();
    EXPECT_EQ(ask(marks_, second_week_), "marks+absences+comments");
    EXPECT_EQ(ask(absences_, turned(second_week_)), "");
    EXPECT_EQ(ask(comments_, {"7", "Petrova"}), "");
}

TEST_F(Looking, ValuesThatWereEqualByChanceAreToldApartLater) {
    const Values one_day{"7", "Ivanov", "2026-09-01", "2026-09-01"};
    const auto turned = [](const Values& week) {
        return Values{week[0], week[1], week[3], week[2]};
    };
    sight_.begin_look();
    ask(marks_, one_day);
    ask(absences_, turned(one_day));
    sight_.begin_look();
    ask(marks_, first_week_);
    EXPECT_EQ(ask(absences_, turned(first_week_)), "absences")
        << "guessed wrong, asked all the same";
    sight_.begin_look();
    ask(marks_, second_week_);
    EXPECT_EQ(ask(absences_, turned(second_week_)), "");
}

TEST_F(Looking, WhatWasSentInVainIsNotSentAgainUntilItIsAskedFor) {
    sight_.begin_look();
    ask(marks_, first_week_);
    ask(absences_, first_week_);
    sight_.begin_look();
    EXPECT_EQ(ask(marks_, second_week_), "marks+absences");
    for (int i = 0; i < 3; ++i) {
        sight_.begin_look();
        EXPECT_EQ(ask(marks_, first_week_), "marks") << "it was in vain the last time";
    }
    EXPECT_EQ(ask(absences_, first_week_), "absences");
    sight_.begin_look();
    EXPECT_EQ(ask(marks_, second_week_), "marks+absences");
}

TEST_F(Looking, LongAnswersAreLeftAlone) {
    sight_.begin_look();
    ask(marks_, first_week_);
    ask(absences_, first_week_);
    sight_.leave_alone(&absences_);
    sight_.begin_look();
    EXPECT_EQ(ask(marks_, first_week_), "marks");
}

TEST_F(Looking, WhatIsAskedAboutTheSchoolAloneFollowsNothing) {
    sight_.begin_look();
    ask(marks_, first_week_);
    ask(absences_, {"7"});
    sight_.begin_look();
    EXPECT_EQ(ask(marks_, first_week_), "marks");
}

TEST_F(Looking, NoMoreThanAFewAreSentAlong) {
    std::vector<Question> many(40, Question{"one"});
    sight_.begin_look();
    ask(marks_, first_week_);
    for (Question& one : many) ask(one, first_week_);
    sight_.begin_look();
    EXPECT_EQ(sight_.ask(&marks_, first_week_).size(), 8U);
}

}  // namespace
}  // namespace letopis::database
