#pragma once
// Words of a command line (слова командной строки): the help of a program and its complaints in
// Russian. CLI11 reads the words, and of itself would speak English.

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace letopis {

/// The help of `app`, and of each command that is added to it afterwards, is in Russian; so is
/// what exit() says of words that were not understood, each time with the way to the help.
void speak_russian(CLI::App& app);

/// Adds the command `help`: alone, the help of the program; with names after it, of that command.
/// To be called when all other commands are there.
void add_help_command(CLI::App& app);

/// Refuses, in Russian, what is no whole number or lies outside.
CLI::Validator whole_number(int least, int most);

}  // namespace letopis
