// SPDX-License-Identifier: Apache-2.0
#include "simulator/program.h"

int main(int argc, char *argv[])
{
    return bayfinder::runSimulator(argc, argv);
}
