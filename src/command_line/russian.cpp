#include "command_line/russian.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <memory>
#include <optional>
#include <string_view>

#include "base/text.h"

namespace letopis {
namespace {

constexpr std::size_t description_column = 32;

/// "  --data ТЕКСТ      папка данных": by signs, since a letter of ours takes two bytes.
std::string line_of(std::string words, const std::string& description) {
    words.insert(0, "  ");
    if (description.empty()) return words + "\n";
    const std::size_t width = code_point_count(words);
    if (width + 1 < description_column)
        return words.append(description_column - width, ' ') + description + "\n";
    return words + "\n" + std::string(description_column, ' ') + description + "\n";
}

class RussianHelp final : public CLI::Formatter {
public:
    RussianHelp() {
        label("Usage", "Запуск");
        label("OPTIONS", "КЛЮЧИ");
        label("SUBCOMMAND", "КОМАНДА");
        label("SUBCOMMANDS", "КОМАНДЫ");
        label("Positionals", "Без ключа");
        label("Options", "Ключи");
        label("TEXT", "ТЕКСТ");
        label("INT", "ЧИСЛО");
        label("UINT", "ЧИСЛО");
    }
    std::string make_group(std::string group, bool is_positional,
                           std::vector<const CLI::Option*> options) const override {
        return Formatter::make_group(get_label(std::move(group)), is_positional,
                                     std::move(options));
    }
    std::string make_option(const CLI::Option* option, bool is_positional) const override {
        return line_of(make_option_name(option, is_positional) + make_option_opts(option),
                       make_option_desc(option));
    }
    std::string make_option_opts(const CLI::Option* option) const override {
        if (option->get_type_size() == 0) return {};
        // "INT:от 1 до 2000": what is read, and what its check says of itself.
        const std::string type = option->get_type_name();
        const std::size_t end = type.find(':');
        std::string words = " " + get_label(type.substr(0, end));
        if (end != std::string::npos) words += " " + type.substr(end + 1);
        if (option->get_expected_max() == CLI::detail::expected_max_vector_size) words += " …";
        if (option->get_required()) words += ", обязательно";
        return words;
    }
    std::string make_subcommands(const CLI::App* app, CLI::AppFormatMode) const override {
        std::string words;
        for (const CLI::App* command : app->get_subcommands({})) words += make_subcommand(command);
        return words.empty() ? words : "\nКоманды:\n" + words;
    }
    std::string make_subcommand(const CLI::App* command) const override {
        return line_of(command->get_name(), command->get_description());
    }
};

/// The command that was meant: the last one that was understood.
const CLI::App* command_of(const CLI::App* app) {
    while (!app->get_subcommands().empty()) app = app->get_subcommands().back();
    return app;
}

/// "letopis import fet"
std::string spelt(const CLI::App* command) {
    if (command->get_parent() != nullptr)
        return spelt(command->get_parent()) + " " + command->get_name();
    const std::string& name = command->get_name();
    return name.substr(name.rfind('/') + 1);
}

std::string joined(const std::vector<std::string>& words) { return CLI::detail::join(words, ", "); }

std::string names_of_commands(const CLI::App* app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app->get_subcommands({})) names.push_back(command->get_name());
    return joined(names);
}

std::string not_understood(const CLI::App* command) {
    std::vector<std::string> words = command->remaining();
    if (words.empty()) return {};
    const bool is_command =
        command->get_require_subcommand_min() > 0 && !words.front().starts_with('-');
    if (is_command)
        return "нет команды «" + words.front() + "». Есть: " + names_of_commands(command) + ".";
    for (std::string& word : words) word = "«" + word + "»";
    return "непонятно: " + joined(words) + ".";
}

std::string not_given(const CLI::App* command) {
    std::vector<std::string> missing;
    for (const CLI::Option* option : command->get_options())
        if (option->get_required() && option->count() == 0)
            missing.push_back(option->get_name() + " (" + option->get_description() + ")");
    if (!missing.empty()) return "не указано: " + joined(missing) + ".";
    if (command->get_require_subcommand_min() == 0) return {};
    return "не указано, что делать. Есть: " + names_of_commands(command) + ".";
}

/// CLI11 has only a sentence of its own for what it could not read: "Could not convert: --seed =
/// x", "--data: 1 required TEXT missing". The names of keys in it are ours.
std::string key_of(std::string_view sentence) {
    const std::size_t begin = sentence.find("--");
    if (begin == std::string_view::npos) return {};
    sentence.remove_prefix(begin);
    return std::string{sentence.substr(0, sentence.find_first_of(" :,="))};
}

std::string why(const CLI::App* command, const CLI::Error& error) {
    const std::string& kind = error.get_name();
    if (kind == "ValidationError") return std::string{error.what()} + ".";
    if (kind == "ConversionError") return key_of(error.what()) + ": такое значение не подходит.";
    if (kind == "ArgumentMismatch") return key_of(error.what()) + ": нет значения.";
    const std::string odd = not_understood(command);
    const std::string missing = not_given(command);
    if (!odd.empty()) return odd;
    return missing.empty() ? "слова командной строки не поняты." : missing;
}

std::string complaint(const CLI::App* app, const CLI::Error& error) {
    const CLI::App* command = command_of(app);
    return spelt(app) + ": " + why(command, error) + "\nСправка: " + spelt(command) + " --help\n";
}

/// The command that these names lead to. Throws CLI::ValidationError where there is none.
const CLI::App* found(const CLI::App* app, const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        const auto all = app->get_subcommands({});
        const auto next = std::ranges::find(all, name, [](auto* one) { return one->get_name(); });
        if (next == all.end())
            throw CLI::ValidationError(
                "help", "нет команды «" + name + "». Есть: " + names_of_commands(app));
        app = *next;
    }
    return app;
}

std::optional<int> whole(std::string_view text) {
    int number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

void speak_russian(CLI::App& app) {
    app.formatter(std::make_shared<RussianHelp>());
    app.failure_message(complaint);
    app.set_help_flag("-h,--help", "эта справка");
}

void add_help_command(CLI::App& app) {
    CLI::App* help = app.add_subcommand("help", "эта справка; с именем команды — справка о ней");
    const auto names = std::make_shared<std::vector<std::string>>();
    help->add_option("КОМАНДА", *names, "о какой команде рассказать");
    help->callback([&app, names] {
        const CLI::App* command = found(&app, *names);
        const auto formatter = command->get_formatter();
        std::fputs(
            formatter->make_help(command, spelt(command), CLI::AppFormatMode::Normal).c_str(),
            stdout);
        throw CLI::Success{};
    });
}

CLI::Validator whole_number(int least, int most) {
    const std::string bounds = "от " + std::to_string(least) + " до " + std::to_string(most);
    const auto check = [=](std::string& text) -> std::string {
        const auto number = whole(text);
        if (number && least <= *number && *number <= most) return {};
        return "нужно целое число " + bounds + ", а не «" + text + "»";
    };
    return CLI::Validator{check, bounds};
}

}  // namespace letopis
