// A program says in Russian how it is called and what it has not understood.

#include "command_line/russian.h"

#include <gmock/gmock.h>

#include <sstream>

namespace letopis {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// A program of two commands, one of which has commands of its own.
class RussianWords : public ::testing::Test {
protected:
    RussianWords() {
        speak_russian(app_);
        app_.require_subcommand(1);
        CLI::App* serve = app_.add_subcommand("serve", "работать");
        serve->add_option("--data", data_, "папка данных")->required();
        serve->add_option("--students", students_, "сколько учащихся")
            ->check(whole_number(1, 2000));
        serve->add_option("--seed", seed_, "какая из школ");
        CLI::App* import = app_.add_subcommand("import", "загрузить");
        import->require_subcommand(1);
        import->add_subcommand("people", "люди")->add_option("ФАЙЛ", files_, "файлы")->required();
        add_help_command(app_);
    }
    struct Told {
        int exit_code = 0;
        std::string out;
        std::string complaint;
    };
    Told told(std::vector<const char*> words) {
        words.insert(words.begin(), "/usr/bin/letopis");
        std::ostringstream out;
        std::ostringstream complaint;
        ::testing::internal::CaptureStdout();
        int exit_code = 0;
        try {
            app_.parse(static_cast<int>(words.size()), words.data());
        } catch (const CLI::ParseError& thrown) {
            exit_code = app_.exit(thrown, out, complaint);
        }
        return {.exit_code = exit_code,
                .out = ::testing::internal::GetCapturedStdout() + out.str(),
                .complaint = complaint.str()};
    }

    CLI::App app_{"letopis — электронный журнал"};
    std::string data_;
    int students_ = 0;
    int seed_ = 0;
    std::vector<std::string> files_;
};

/// No word of what CLI11 says of itself is left.
MATCHER(IsInRussian, "") {
    for (const char* english : {"Usage", "OPTIONS", "Options", "SUBCOMMAND", "REQUIRED", "TEXT",
                                "INT", "Positionals", "required", "Run with", "not expected"})
        if (arg.find(english) != std::string::npos) return false;
    return true;
}

TEST_F(RussianWords, TheHelpOfTheProgramNamesItsCommands) {
    const Told help = told({"help"});
    EXPECT_EQ(help.exit_code, 0);
    EXPECT_EQ(help.complaint, "");
    EXPECT_THAT(help.out, AllOf(StartsWith("letopis — электронный журнал\n"),
                                HasSubstr("Запуск: letopis [КЛЮЧИ] КОМАНДА\n"),
                                HasSubstr("\nКоманды:\n  serve"), HasSubstr("  работать\n"),
                                HasSubstr("эта справка"), IsInRussian()));
}

TEST_F(RussianWords, TheHelpOfACommandIsTheSameEitherWay) {
    const Told by_name = told({"help", "serve"});
    EXPECT_EQ(by_name.exit_code, 0);
    EXPECT_THAT(by_name.out, AllOf(HasSubstr("Запуск: letopis serve [КЛЮЧИ]\n"),
                                   HasSubstr("--data ТЕКСТ, обязательно"),
                                   HasSubstr("--students ЧИСЛО от 1 до 2000"), IsInRussian()));
    EXPECT_THAT(told({"serve", "--help"}).out, IsInRussian());
    EXPECT_THAT(told({"help", "import", "people"}).out,
                AllOf(HasSubstr("Без ключа:\n  ФАЙЛ ТЕКСТ …, обязательно"), IsInRussian()));
}

TEST_F(RussianWords, DescriptionsStandInOneColumn) {
    const std::string help = told({"help", "serve"}).out;
    const auto column = [&](const std::string& words) {
        const std::size_t at = help.find(words);
        const std::size_t begin = help.rfind('\n', at) + 1;
        std::size_t signs = 0;
        for (std::size_t byte = begin; byte < at; ++byte)
            if ((static_cast<unsigned char>(help[byte]) & 0xC0U) != 0x80U) ++signs;
        return signs;
    };
    EXPECT_EQ(column("папка данных"), column("какая из школ"));
    EXPECT_EQ(column("папка данных"), column("эта справка"));
}

TEST_F(RussianWords, WhatIsMissingIsNamedWithItsMeaning) {
    const Told wrong = told({"serve"});
    EXPECT_NE(wrong.exit_code, 0);
    EXPECT_EQ(wrong.out, "");
    EXPECT_EQ(wrong.complaint,
              "letopis: не указано: --data (папка данных).\nСправка: letopis serve --help\n");
}

TEST_F(RussianWords, ACommandThatIsNotThereIsToldWithThoseThatAre) {
    EXPECT_EQ(told({}).complaint,
              "letopis: не указано, что делать. Есть: serve, import, help.\n"
              "Справка: letopis --help\n");
    EXPECT_THAT(told({"srve"}).complaint,
                StartsWith("letopis: нет команды «srve». Есть: serve, import, help.\n"));
    EXPECT_THAT(told({"import"}).complaint,
                AllOf(HasSubstr("Есть: people."), HasSubstr("letopis import --help")));
    const Told help = told({"help", "srve"});
    EXPECT_NE(help.exit_code, 0);
    EXPECT_THAT(help.complaint, HasSubstr("нет команды «srve». Есть: serve, import, help."));
}

TEST_F(RussianWords, AWordTooManyIsToldAsItIs) {
    EXPECT_THAT(
        told({"serve", "--data", "x", "--bad", "word"}).complaint,
        AllOf(HasSubstr("непонятно: "), HasSubstr("«--bad»"), HasSubstr("«word»"), IsInRussian()));
}

TEST_F(RussianWords, AWrongValueIsToldWithItsBounds) {
    for (const char* wrong : {"0", "2001", "много", "10x"})
        EXPECT_THAT(told({"serve", "--data", "x", "--students", wrong}).complaint,
                    StartsWith("letopis: --students: нужно целое число от 1 до 2000, а не «" +
                               std::string{wrong} + "».\n"));
    EXPECT_THAT(told({"serve", "--data", "x", "--seed", "много"}).complaint,
                StartsWith("letopis: --seed: такое значение не подходит.\n"));
    EXPECT_THAT(told({"serve", "--data"}).complaint,
                StartsWith("letopis: --data: нет значения.\n"));
    EXPECT_EQ(told({"serve", "--data", "x", "--students", "2000"}).complaint, "");
    EXPECT_EQ(students_, 2000);
}

}  // namespace
}  // namespace letopis
