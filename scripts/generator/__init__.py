"""The code generator: one module for each thing that is made of the schema."""
