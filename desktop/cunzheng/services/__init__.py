"""The use cases, led from stage to stage; ui and cli call nothing else."""
